package rudra.dataset;

import java.util.List;

/** Words that hardly repeat: names, remarks, identifiers. */
public final class TextColumn implements Column {
    private final String name;
    private final CodedText words;

    private TextColumn(String name, CodedText words) {
        this.name = name;
        this.words = words;
    }

    /**
     * Copies both.
     *
     * @param distinct the texts, all different
     * @param codes the place of each row's text among them; -1 where it is missing
     * @throws IllegalArgumentException if a text is there twice or a code has no text
     */
    public static TextColumn of(String name, List<String> distinct, int... codes) {
        return new TextColumn(name, new CodedText(distinct, codes));
    }

    /** The different texts. */
    public List<String> distinct() {
        return words.distinct();
    }

    /** The place of a row's text among the different ones; -1 if the cell is missing. */
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
        return ColumnKind.TEXT;
    }

    @Override
    public boolean isMissing(int row) {
        return words.codes()[row] == CodedText.MISSING;
    }

    @Override
    public String text(int row) {
        return words.text(row);
    }

    @Override
    public TextColumn rows(int[] rows) {
        return new TextColumn(name, words.rows(rows));
    }

    @Override
    public TextColumn named(String other) {
        return new TextColumn(other, words);
    }
}
