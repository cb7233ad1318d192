package rudra.contagion.channels;

/**
 * How lenders call money back and what raising it costs. Shares lie in [0, 1].
 *
 * @param hoarding the share of its loans that an institution short of liquidity, or failed, calls
 *     back from every borrower
 * @param withdrawal the share of its loan that a lender calls back from a distressed borrower
 * @param distressAt the share of its equity whose loss makes a borrower distressed
 * @param saleDiscount the share of its value that an asset loses that is sold for liquidity, below
 *     1
 * @param lossGivenDefault the share of a claim on who failed that is lost
 */
public record FundingRule(
        double hoarding,
        double withdrawal,
        double distressAt,
        double saleDiscount,
        double lossGivenDefault) {

    /**
     * Checks the discount.
     *
     * @throws IllegalArgumentException if nothing would be left of what is sold
     */
    public FundingRule {
        if (!(saleDiscount >= 0 && saleDiscount < 1)) {
            throw new IllegalArgumentException("The sale discount must lie in [0, 1).");
        }
    }

    /** What raising an amount by sales costs. */
    double cost(double amount) {
        return amount * saleDiscount / (1 - saleDiscount);
    }
}
