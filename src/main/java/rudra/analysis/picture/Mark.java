package rudra.analysis.picture;

import java.util.function.IntFunction;

/** One thing on a picture; places and sizes in pixels from its upper left corner. */
public sealed interface Mark {

    /** A mark that stands for a value. */
    sealed interface Telling extends Mark {
        /** What it stands for, in words. */
        String meaning();

        /**
         * The name of what its value belongs to; empty where it stands for nothing in particular.
         */
        String subject();
    }

    /**
     * A filled rectangle that stands for a value.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width at least 0
     * @param height at least 0
     * @param ink its colour
     */
    record Bar(
            double x,
            double y,
            double width,
            double height,
            Ink ink,
            String meaning,
            String subject)
            implements Telling {}

    /**
     * A filled rectangle whose colour stands for a value.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width at least 0
     * @param height at least 0
     * @param tint its colour
     */
    record Cell(
            double x,
            double y,
            double width,
            double height,
            Tint tint,
            String meaning,
            String subject)
            implements Telling {}

    /**
     * A disc that stands for a value.
     *
     * @param x its middle
     * @param y its middle
     * @param radius above 0
     * @param ink its colour
     */
    record Dot(double x, double y, double radius, Ink ink, String meaning, String subject)
            implements Telling {
        /** How much of what is below a disc it hides. */
        public static final double OPACITY = 0.8;
    }

    /**
     * A line through places.
     *
     * @param x the places from left to right
     * @param y as many
     * @param ink its colour
     * @param meaning what a place stands for, in words, by its number
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Polyline(double[] x, double[] y, Ink ink, IntFunction<String> meaning) implements Mark {
        /** How thick it is, in pixels. */
        public static final double THICKNESS = 1.6;
    }

    /**
     * A translucent area.
     *
     * @param x the corners of its outline
     * @param y as many
     * @param ink its colour
     * @param opacity how much of what is below it hides, in [0, 1]
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Area(double[] x, double[] y, Ink ink, double opacity) implements Mark {}

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
