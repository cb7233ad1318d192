package rudra.dataset;

import java.util.List;

/** One of a few words in each row. */
public final class CategoryColumn extends WordColumn {
    /** The code of a missing cell. */
    public static final int MISSING = CodedText.MISSING;

    private CategoryColumn(String name, CodedText words) {
        super(name, words);
    }

    /**
     * Copies both.
     *
     * @param levels the words, all different; a word need not occur
     * @param codes the place of each row's word among them; {@link #MISSING} where it is missing
     * @throws IllegalArgumentException if a word is there twice or a code has no word
     */
    public static CategoryColumn of(String name, List<String> levels, int... codes) {
        return new CategoryColumn(name, CodedText.of(levels, codes));
    }

    /** The words that a cell can have. */
    public List<String> levels() {
        return words().distinct();
    }

    @Override
    public ColumnKind kind() {
        return ColumnKind.CATEGORY;
    }

    @Override
    public CategoryColumn rows(int[] rows) {
        return new CategoryColumn(name(), words().rows(rows));
    }

    @Override
    public CategoryColumn named(String other) {
        return new CategoryColumn(other, words());
    }
}
