package rudra.ui.learning.board;

import tools.jackson.databind.JsonNode;

/**
 * Whether one family is really better than another.
 *
 * @param first the one that did better
 * @param second the other
 * @param difference by how much
 * @param low where the interval of the difference begins
 * @param high where it ends
 * @param adjusted the p-value, adjusted for the number of comparisons
 * @param alike the probability that both are the same in practice
 */
record Difference(
        String first,
        String second,
        double difference,
        double low,
        double high,
        double adjusted,
        double alike) {
    private static final double LEVEL = 0.05;
    private static final double SURE = 0.95;

    /** What can be said of a difference. */
    enum Word {
        /** It is hardly chance. */
        REAL,
        /** It is too small to matter, and that is nearly certain. */
        ALIKE,
        /** It may be chance. */
        CHANCE,
        /** Nothing was tested. */
        UNKNOWN
    }

    static Difference of(JsonNode comparison) {
        return new Difference(
                comparison.path("first").asString(""),
                comparison.path("second").asString(""),
                Estimate.number(comparison.path("difference")),
                Estimate.number(comparison.path("low")),
                Estimate.number(comparison.path("high")),
                Estimate.number(comparison.path("adjusted")),
                Estimate.number(comparison.path("probabilityAlike")));
    }

    Word word() {
        if (alike > SURE) {
            return Word.ALIKE;
        }
        if (Double.isNaN(adjusted)) {
            return Word.UNKNOWN;
        }
        return adjusted < LEVEL ? Word.REAL : Word.CHANCE;
    }
}
