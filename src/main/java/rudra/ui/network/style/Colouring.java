package rudra.ui.network.style;

import java.util.Arrays;
import java.util.List;

/** What gives nodes their colours. */
sealed interface Colouring {

    /** The colours of all nodes. */
    int[] fill(NodeColours colours);

    /**
     * Every node belongs to one of a few categories.
     *
     * @param categories in the order of the series
     * @param of the position of each node's category in the list
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Categories(List<Category> categories, int[] of) implements Colouring {
        @Override
        public int[] fill(NodeColours colours) {
            int[] fill = new int[of.length];
            for (int i = 0; i < fill.length; i++) {
                fill[i] = categories.get(of[i]).colour(colours, of[i]);
            }
            return fill;
        }
    }

    /**
     * A category.
     *
     * @param meaning what it means
     * @param label its name; empty where the meaning says it
     * @param count how many nodes belong to it
     */
    record Category(Legend.Meaning meaning, String label, int count) {

        int colour(NodeColours colours, int place) {
            return switch (meaning) {
                case NAMED, EQUITY_KNOWN -> colours.series().get(place % colours.series().size());
                case OTHERS -> colours.rest();
                case UNKNOWN, OUTSIDE -> colours.missing();
                case EQUITY_NEGATIVE -> colours.alarm();
            };
        }
    }

    /**
     * A colour between low and high. The ends are the 2nd and the 98th percentile, so that a few
     * extreme values do not make all others look alike.
     */
    record Range(Figure figure, double low, double high) implements Colouring {

        static Range of(Figure figure) {
            double[] known =
                    Arrays.stream(figure.values()).filter(Double::isFinite).sorted().toArray();
            if (known.length == 0) {
                return new Range(figure, 0, 0);
            }
            int cut = known.length / 50;
            return new Range(figure, known[cut], known[known.length - 1 - cut]);
        }

        @Override
        public int[] fill(NodeColours colours) {
            double[] values = figure.values();
            int[] fill = new int[values.length];
            for (int i = 0; i < fill.length; i++) {
                fill[i] =
                        Double.isNaN(values[i])
                                ? colours.missing()
                                : colours.ramp(high > low ? (values[i] - low) / (high - low) : 0.5);
            }
            return fill;
        }

        long missing() {
            return Arrays.stream(figure.values()).filter(Double::isNaN).count();
        }
    }
}
