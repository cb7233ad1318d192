package rudra.learning.metric;

/**
 * Rows by what they are and what they were called.
 *
 * @param truePositives positive rows called positive
 * @param falsePositives negative rows called positive
 * @param falseNegatives positive rows called negative
 * @param trueNegatives negative rows called negative
 */
public record Confusion(
        int truePositives, int falsePositives, int falseNegatives, int trueNegatives) {

    /** The share of rows called what they are. */
    public double accuracy() {
        return share(truePositives + trueNegatives, size());
    }

    /** The share of rows called positive that are. */
    public double precision() {
        return share(truePositives, truePositives + falsePositives);
    }

    /** The share of positive rows called positive. */
    public double recall() {
        return share(truePositives, truePositives + falseNegatives);
    }

    /** The share of negative rows called negative. */
    public double specificity() {
        return share(trueNegatives, trueNegatives + falsePositives);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return share(2.0 * truePositives, 2.0 * truePositives + falsePositives + falseNegatives);
    }

    /**
     * Matthews's correlation of what rows are and what they are called; 0 where one is constant.
     */
    public double matthews() {
        double product =
                ((double) truePositives + falsePositives)
                        * ((double) truePositives + falseNegatives)
                        * ((double) trueNegatives + falsePositives)
                        * ((double) trueNegatives + falseNegatives);
        double difference =
                (double) truePositives * trueNegatives - (double) falsePositives * falseNegatives;
        return product == 0 ? 0 : difference / Math.sqrt(product);
    }

    /** The number of rows. */
    public int size() {
        return truePositives + falsePositives + falseNegatives + trueNegatives;
    }

    /** 0 where nothing is to be divided by, as is usual for precision without a call. */
    private static double share(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }
}
