package rudra.contagion.measures;

/**
 * The ratios of one balance sheet that regulation looks at.
 *
 * <p>Source: Basel Committee on Banking Supervision, Basel III: finalising post-crisis reforms
 * (2017), in its simplest form: one risk weight an asset class, all equity counted.
 *
 * @param equity assets less liabilities
 * @param leverageRatio equity over assets; not-a-number without assets
 * @param riskWeightedAssets the assets, each times its risk weight
 * @param riskWeightedRatio equity over risk-weighted assets; not-a-number where these are 0
 */
public record RegulatoryRatios(
        double equity, double leverageRatio, double riskWeightedAssets, double riskWeightedRatio) {

    /**
     * Computes the ratios.
     *
     * @param assets amounts by class
     * @param riskWeights the weight of each class, as long as {@code assets}
     * @param equity assets less liabilities
     */
    public static RegulatoryRatios of(double[] assets, double[] riskWeights, double equity) {
        double total = 0;
        double weighted = 0;
        for (int c = 0; c < assets.length; c++) {
            total += assets[c];
            weighted += riskWeights[c] * assets[c];
        }
        return new RegulatoryRatios(
                equity, ratio(equity, total), weighted, ratio(equity, weighted));
    }

    private static double ratio(double equity, double divisor) {
        return divisor == 0 ? Double.NaN : equity / divisor;
    }
}
