package rudra.ui.chart.plot;

import java.util.List;

/** What a plot shows, as values. Arrays are never changed. */
@SuppressWarnings("ArrayRecordComponent")
public sealed interface Plot {

    /** How many points a plot has at most before they hide each other. */
    int MOST_POINTS = 2_000;

    /**
     * Boxes and whiskers, one a column.
     *
     * @param names the names of the columns
     * @param columns their values, finite; at least one each
     * @param axis what the values are
     */
    record Boxes(List<String> names, double[][] columns, String axis) implements Plot {
        /** Copies the names. */
        public Boxes {
            names = List.copyOf(names);
        }
    }

    /**
     * Quantiles against those of the standard normal distribution.
     *
     * @param values finite, of mean 0 and deviation 1
     * @param across what the quantiles of the values are called
     * @param up what the normal ones are called
     */
    record Quantiles(double[] values, String across, String up) implements Plot {}

    /**
     * Every column against every other; the histogram of each on the diagonal.
     *
     * @param names the names of the columns, two at least
     * @param columns their values, finite, of equal length
     * @param groups which points belong together, in their colours
     */
    record Matrix(List<String> names, double[][] columns, Groups groups) implements Plot {
        /** Copies the names. */
        public Matrix {
            names = List.copyOf(names);
        }
    }

    /**
     * Correlations as colours.
     *
     * @param names the names of the columns, two at least
     * @param values from −1 to 1, a row and a column for each name; not-a-number where there is
     *     none
     */
    record Correlations(List<String> names, double[][] values) implements Plot {
        /** Copies the names. */
        public Correlations {
            names = List.copyOf(names);
        }
    }

    /**
     * What was joined with what, and how far apart it was.
     *
     * @param names the names of what was joined, in the order of their numbers
     * @param merges the two that are joined, in their order; what the k-th joined has the number
     *     {@code names.size() + k}
     * @param heights how far apart they were, ascending
     * @param axis what the heights are
     */
    record Tree(List<String> names, int[][] merges, double[] heights, String axis) implements Plot {
        /** Copies the names. */
        public Tree {
            names = List.copyOf(names);
        }
    }

    /**
     * Points on a plane.
     *
     * @param across the first coordinate of each
     * @param up the second
     * @param axes what the two are
     * @param groups which points belong together, in their colours
     */
    record Points(double[] across, double[] up, List<String> axes, Groups groups) implements Plot {
        /** Copies the list. */
        public Points {
            axes = List.copyOf(axes);
        }
    }

    /**
     * Which points belong together.
     *
     * @param names the names of the groups
     * @param ofPoint the place of each point's group among them
     */
    record Groups(List<String> names, int[] ofPoint) {
        /** Copies the names. */
        public Groups {
            names = List.copyOf(names);
        }

        /** All points in one group without a name. */
        public static Groups one(int points) {
            return new Groups(List.of(""), new int[points]);
        }

        /** Whether there is more than one, so that they have to be told apart. */
        boolean differ() {
            return names.size() > 1;
        }
    }
}
