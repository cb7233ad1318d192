package rudra.analysis.picture;

/** Measures words. */
@FunctionalInterface
public interface TextWidth {
    /** The mean width of a letter as a share of its size, where no font is at hand. */
    double MEAN_LETTER = 0.56;

    /** The width of a line of words of {@link Picture#TEXT_SIZE}, in pixels. */
    double of(String text);

    /** A guess where no font is at hand. */
    static TextWidth guessed() {
        return text -> text.length() * Picture.TEXT_SIZE * MEAN_LETTER;
    }

    /** The words, with an ellipsis in place of what has no room. */
    default String fitted(String text, double room) {
        if (of(text) <= room) {
            return text;
        }
        int kept = text.length();
        while (kept > 0 && of(text.substring(0, kept) + "…") > room) {
            kept--;
        }
        return text.substring(0, kept).strip() + "…";
    }
}
