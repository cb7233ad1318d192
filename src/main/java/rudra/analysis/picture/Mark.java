package rudra.analysis.picture;

/** One thing on a picture; places and sizes in pixels from its upper left corner. */
public sealed interface Mark {

    /**
     * A filled rectangle that stands for a value.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width at least 0
     * @param height at least 0
     * @param ink its colour
     * @param meaning what it stands for, in words
     */
    record Bar(double x, double y, double width, double height, Ink ink, String meaning)
            implements Mark {}

    /**
     * A straight line of one pixel.
     *
     * @param x1 where it begins
     * @param y1 where it begins
     * @param x2 where it ends
     * @param y2 where it ends
     * @param ink its colour
     */
    record Rule(double x1, double y1, double x2, double y2, Ink ink) implements Mark {}

    /**
     * A line of words, vertically centred on its place.
     *
     * @param x where it is anchored
     * @param y the middle of its height
     * @param text the words
     * @param anchor which part of it is at x
     * @param ink its colour
     */
    record Words(double x, double y, String text, Anchor anchor, Ink ink) implements Mark {}

    /** Which part of a line of words is at its place. */
    enum Anchor {
        /** Its left end. */
        START,
        /** Its middle. */
        MIDDLE,
        /** Its right end. */
        END
    }
}
