package rudra.contagion.firesale;

/**
 * One equilibrium of a fire sale. Arrays are not to be changed.
 *
 * @param priceFall the relative fall of each class's price
 * @param saleShare the share of its securities that each institution sells
 * @param equity the equity of each institution at the fallen prices
 * @param rounds the rounds that led here
 * @param residual by how much the last round still changed a price
 */
public record SaleEquilibrium(
        double[] priceFall, double[] saleShare, double[] equity, int rounds, double residual) {

    /** Falls that differ by more are different equilibria, not rounding. */
    private static final double DIFFERENT = 1e-9;

    /** Whether this is the other equilibrium, up to rounding. */
    public boolean isSameAs(SaleEquilibrium other) {
        for (int c = 0; c < priceFall.length; c++) {
            if (Math.abs(priceFall[c] - other.priceFall[c]) > DIFFERENT) {
                return false;
            }
        }
        return true;
    }
}
