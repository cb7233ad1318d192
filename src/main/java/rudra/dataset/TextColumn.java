package rudra.dataset;

import java.util.List;

/** Words that hardly repeat: names, remarks, identifiers. */
public final class TextColumn extends WordColumn {
    private TextColumn(String name, CodedText words) {
        super(name, words);
    }

    /**
     * Copies both.
     *
     * @param distinct the texts, all different
     * @param codes the place of each row's text among them; -1 where it is missing
     * @throws IllegalArgumentException if a text is there twice or a code has no text
     */
    public static TextColumn of(String name, List<String> distinct, int... codes) {
        return new TextColumn(name, CodedText.of(distinct, codes));
    }

    /** The different texts. */
    public List<String> distinct() {
        return words().distinct();
    }

    @Override
    public ColumnKind kind() {
        return ColumnKind.TEXT;
    }

    @Override
    public TextColumn rows(int[] rows) {
        return new TextColumn(name(), words().rows(rows));
    }

    @Override
    public TextColumn named(String other) {
        return new TextColumn(other, words());
    }
}
