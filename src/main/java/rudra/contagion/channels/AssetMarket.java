package rudra.contagion.channels;

import java.util.Arrays;
import rudra.contagion.firesale.PriceImpact;
import rudra.network.Holdings;

/**
 * Asset classes that several hold and the prices they fetch: selling the share x of all there is of
 * a class multiplies its price by exp(−α·x). Prices before any shock are 1. Arrays have one element
 * a class and are not to be changed.
 *
 * <p>Source: F. Caccioli, J. D. Farmer, N. Foti and D. Rockmore, Overlapping portfolios, contagion,
 * and financial stability, Journal of Economic Dynamics and Control 51 (2015).
 *
 * @param holdings who holds how much at prices of 1
 * @param priceAfterShock the prices that the shock left, in [0, 1]
 * @param impact α of each class, at least 0
 */
public record AssetMarket(Holdings holdings, double[] priceAfterShock, double[] impact) {

    /**
     * Checks sizes and bounds.
     *
     * @throws IllegalArgumentException if a price lies outside [0, 1] or an impact is not a number
     *     of at least 0
     */
    public AssetMarket {
        int classes = holdings.assetClasses().size();
        if (priceAfterShock.length != classes || impact.length != classes) {
            throw new IllegalArgumentException("Each asset class has one price and one impact.");
        }
        if (!Arrays.stream(priceAfterShock).allMatch(p -> p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("A price after the shock must lie in [0, 1].");
        }
        if (!Arrays.stream(impact).allMatch(a -> a >= 0 && a < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("A market impact must be a number of at least 0.");
        }
    }

    /** The number of asset classes. */
    int classes() {
        return impact.length;
    }

    /** The prices when each institution has sold a share of all that it holds. O(n + entries). */
    double[] prices(double[] saleShare) {
        double[] shareSold = shareSold(saleShare);
        double[] prices = new double[classes()];
        for (int c = 0; c < prices.length; c++) {
            prices[c] = priceAfterShock[c] * new PriceImpact(impact[c]).factor(shareSold[c]);
        }
        return prices;
    }

    /** The share of each class that is sold; 0 of what nobody holds. */
    double[] shareSold(double[] saleShare) {
        double[] sold = new double[classes()];
        double[] held = holdings.heldOutside();
        for (int i = 0; i < saleShare.length; i++) {
            for (int k = holdings.start(i); k < holdings.start(i + 1); k++) {
                held[holdings.assetClass(k)] += holdings.amount(k);
                sold[holdings.assetClass(k)] += saleShare[i] * holdings.amount(k);
            }
        }
        for (int c = 0; c < sold.length; c++) {
            sold[c] = held[c] == 0 ? 0 : sold[c] / held[c];
        }
        return sold;
    }

    /** The value of what institution i held, sold or not, at the given prices. */
    double value(int i, double[] prices) {
        double value = 0;
        for (int k = holdings.start(i); k < holdings.start(i + 1); k++) {
            value += holdings.amount(k) * prices[holdings.assetClass(k)];
        }
        return value;
    }

    /** What institution i loses if prices fall from one set to the other. */
    double loss(int i, double[] from, double[] to) {
        double loss = 0;
        for (int k = holdings.start(i); k < holdings.start(i + 1); k++) {
            int c = holdings.assetClass(k);
            loss += holdings.amount(k) * (from[c] - to[c]);
        }
        return loss;
    }
}
