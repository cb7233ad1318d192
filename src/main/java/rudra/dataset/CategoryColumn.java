package rudra.dataset;

import java.util.List;

/** One of a few words in each row. */
public final class CategoryColumn implements Column {
    /** The code of a missing cell. */
    public static final int MISSING = CodedText.MISSING;

    private final String name;
    private final CodedText words;

    private CategoryColumn(String name, CodedText words) {
        this.name = name;
        this.words = words;
    }

    /**
     * Copies both.
     *
     * @param levels the words, all different; a word need not occur
     * @param codes the place of each row's word among them; {@link #MISSING} where it is missing
     * @throws IllegalArgumentException if a word is there twice or a code has no word
     */
    public static CategoryColumn of(String name, List<String> levels, int... codes) {
        return new CategoryColumn(name, new CodedText(levels, codes));
    }

    /** The words that a cell can have. */
    public List<String> levels() {
        return words.distinct();
    }

    /** The place of a row's word among the levels; {@link #MISSING} if the cell is missing. */
    public int code(int row) {
        return words.codes()[row];
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return words.codes().length;
    }

    @Override
    public ColumnKind kind() {
        return ColumnKind.CATEGORY;
    }

    @Override
    public boolean isMissing(int row) {
        return code(row) == MISSING;
    }

    @Override
    public String text(int row) {
        return words.text(row);
    }

    @Override
    public CategoryColumn rows(int[] rows) {
        return new CategoryColumn(name, words.rows(rows));
    }

    @Override
    public CategoryColumn named(String other) {
        return new CategoryColumn(other, words);
    }
}
