package rudra.ui.learning.decision;

/**
 * What comes of calling rows positive from a threshold on.
 *
 * @param threshold a score
 * @param truePositives positive rows called positive
 * @param falsePositives negative rows called positive
 * @param falseNegatives positive rows called negative
 * @param trueNegatives negative rows called negative
 */
record Counts(
        double threshold,
        int truePositives,
        int falsePositives,
        int falseNegatives,
        int trueNegatives) {

    int of(Cell cell) {
        return switch (cell) {
            case TRUE_POSITIVE -> truePositives;
            case FALSE_POSITIVE -> falsePositives;
            case FALSE_NEGATIVE -> falseNegatives;
            case TRUE_NEGATIVE -> trueNegatives;
        };
    }

    int rows() {
        return truePositives + falsePositives + falseNegatives + trueNegatives;
    }

    /** The share called what they are. */
    double accuracy() {
        return share(truePositives + trueNegatives, rows());
    }

    /** The share of the called that are positive; not-a-number where none is called. */
    double precision() {
        return share(truePositives, truePositives + falsePositives);
    }

    /** The share of the positive that are called. */
    double recall() {
        return share(truePositives, truePositives + falseNegatives);
    }

    /** The harmonic mean of both. */
    double f1() {
        return share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }

    /** What errors cost, as a mean over all rows. */
    double cost(Costs costs) {
        return (falsePositives * costs.falsePositive() + falseNegatives * costs.falseNegative())
                / rows();
    }

    /**
     * What an error costs, in whatever unit.
     *
     * @param falsePositive a negative row called positive
     * @param falseNegative a positive row called negative
     */
    record Costs(double falsePositive, double falseNegative) {}
}
