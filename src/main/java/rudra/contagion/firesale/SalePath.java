package rudra.contagion.firesale;

/**
 * How a fire sale went. Arrays are not to be changed.
 *
 * @param defaultsPerStep how many defaulted in each step; element 0, before the first, is 0
 * @param stepOfDefault in which step each institution defaulted; −1 for never
 * @param cumulativeShareSold the share of all securities, at prices of 1, that was sold until each
 *     step; element 0 is the first step's
 * @param prices the prices after each step, one a class; element 0 is after the initial shock
 * @param equity the equity of each institution after the last step
 * @param soldShare the share of its securities that each sold until then
 * @param proceeds the cash that it got for them
 * @param repaid the debts that it paid back early
 */
public record SalePath(
        int[] defaultsPerStep,
        int[] stepOfDefault,
        double[] cumulativeShareSold,
        double[][] prices,
        double[] equity,
        double[] soldShare,
        double[] proceeds,
        double[] repaid) {

    /** The prices after the last step, one a class. */
    public double[] finalPrices() {
        return prices[prices.length - 1];
    }
}
