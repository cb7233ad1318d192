package rudra.contagion;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How likely an institution fails within a year whose external assets follow a geometric Brownian
 * motion without drift.
 *
 * <p>Sources: P. Barucca et al., Network valuation in financial systems, Mathematical Finance 30
 * (2020); M. Bardoscia, P. Barucca, A. Brinley Codd and J. Hill, Forward-looking solvency
 * contagion, Journal of Economic Dynamics and Control 108 (2019).
 *
 * @param assets external assets; at 0 or below nothing is uncertain any more
 * @param liabilities all debts
 * @param volatility the volatility of the external assets a year; 0 for certainty
 */
record AssetRisk(double assets, double liabilities, double volatility) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** The probability that equity will be below zero at maturity, given equity today. */
    double defaultAtMaturity(double equity) {
        if (isCertain()) {
            return equity < 0 ? 1 : 0;
        }
        return equity >= assets ? 0 : below(distance(equity), volatility / 2);
    }

    /** The probability that equity will be below zero at some moment until maturity. */
    double defaultBeforeMaturity(double equity) {
        if (equity <= 0) {
            return 1;
        }
        if (isCertain() || equity >= assets) {
            return 0;
        }
        double distance = distance(equity);
        // Both terms together exceed 1 by rounding where equity is next to nothing.
        return Math.min(
                1,
                below(distance, volatility / 2)
                        + assets / (assets - equity) * below(distance, -volatility / 2));
    }

    /**
     * The expected value of the share of the debts that the assets cover, counted where the
     * institution is in default at maturity and nothing where it is not.
     */
    double expectedRecovery(double equity) {
        double covered = 1 + (equity - Math.max(0, assets)) / liabilities;
        double partly = defaultAtMaturity(equity) - defaultAtMaturity(equity + liabilities);
        return covered * partly + assetsInDefault(equity) / liabilities;
    }

    /** The expected value of the assets counted where they cover some of the debts, not all. */
    private double assetsInDefault(double equity) {
        return isCertain()
                ? Math.max(0, assets)
                        * (defaultAtMaturity(equity) - defaultAtMaturity(equity + liabilities))
                : assets * (assetsBelow(equity) - assetsBelow(equity + liabilities));
    }

    private double assetsBelow(double equity) {
        return equity >= assets ? 0 : below(distance(equity), -volatility / 2);
    }

    private boolean isCertain() {
        return assets <= 0 || volatility == 0;
    }

    /** The logarithm of the loss of assets that uses up equity, in standard deviations. */
    private double distance(double equity) {
        return StrictMath.log1p(-equity / assets) / volatility;
    }

    private static double below(double distance, double shift) {
        return NORMAL.cumulativeProbability(distance + shift);
    }
}
