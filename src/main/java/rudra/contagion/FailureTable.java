package rudra.contagion;

/**
 * What follows when each institution fails alone, by institution. Arrays have one element an
 * institution that fails, and are not to be changed. Stress is loss relative to equity.
 *
 * @param originalStress the weight of the failing institution in all weights
 * @param additionalStress the weighted mean of the stress, capped at 1, without the original stress
 * @param originalLosses the equity of the failing institution
 * @param additionalLossesCapped losses of equity besides it, each capped at equity
 * @param additionalLossesUncapped losses of equity besides it, uncapped
 * @param additionalDefaults how many others have a stress of at least 1
 */
public record FailureTable(
        double[] originalStress,
        double[] additionalStress,
        double[] originalLosses,
        double[] additionalLossesCapped,
        double[] additionalLossesUncapped,
        int[] additionalDefaults) {

    /** Stress this little below 1 is 1 but for rounding. */
    private static final double ROUNDING = 1e-12;

    /** An empty table for n institutions, to be filled row by row. */
    static FailureTable ofSize(int n) {
        return new FailureTable(
                new double[n],
                new double[n],
                new double[n],
                new double[n],
                new double[n],
                new int[n]);
    }

    /**
     * Fills the row of institution k.
     *
     * @param stress the uncapped stress of each institution where k fails
     * @param equity the equity of each institution, 0 where there is none
     * @param weights the weight of each institution, adding up to 1
     */
    void fill(int k, double[] stress, double[] equity, double[] weights) {
        double mean = 0;
        double capped = 0;
        double uncapped = 0;
        int failed = 0;
        for (int i = 0; i < stress.length; i++) {
            double limited = Math.min(1, stress[i]);
            mean += weights[i] * limited;
            capped += equity[i] * limited;
            uncapped += equity[i] * stress[i];
            failed += i != k && stress[i] >= 1 - ROUNDING ? 1 : 0;
        }
        originalStress[k] = weights[k];
        additionalStress[k] = mean - weights[k];
        originalLosses[k] = equity[k];
        additionalLossesCapped[k] = capped - equity[k];
        additionalLossesUncapped[k] = uncapped - equity[k];
        additionalDefaults[k] = failed;
    }
}
