package rudra.dataset;

/** Words of which each is kept once. */
abstract sealed class WordColumn implements Column permits CategoryColumn, TextColumn {
    private final String name;
    private final CodedText words;

    WordColumn(String name, CodedText words) {
        this.name = name;
        this.words = words;
    }

    final CodedText words() {
        return words;
    }

    /** The place of a row's word among the different ones; -1 if the cell is missing. */
    public final int code(int row) {
        return words.codes()[row];
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final int size() {
        return words.codes().length;
    }

    @Override
    public final boolean isMissing(int row) {
        return code(row) == CodedText.MISSING;
    }

    @Override
    public final String text(int row) {
        return words.text(row);
    }
}
