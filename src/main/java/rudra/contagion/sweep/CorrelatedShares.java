package rudra.contagion.sweep;

import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Shares in [0, 1] that go together by a one-factor Gaussian copula: share i is the quantile at
 * Φ(√ρ M + √(1 − ρ) E_i), M and all E_i independent standard normal variables. Immutable.
 *
 * <p>Quantiles are tabulated once over normal variables from −8 to 8, 500 to the unit, and
 * interpolated linearly.
 *
 * <p>Source: O. Vasicek, The distribution of loan portfolio value, Risk 15 (2002).
 */
final class CorrelatedShares {
    private static final double WIDEST = 8;
    private static final int STEPS_A_UNIT = 500;

    private final double common;
    private final double own;
    private final double[] quantile;

    private CorrelatedShares(double correlation, ContinuousDistribution distribution) {
        common = Math.sqrt(correlation);
        own = Math.sqrt(1 - correlation);
        quantile = new double[(int) (2 * WIDEST * STEPS_A_UNIT) + 1];
        NormalDistribution normal = NormalDistribution.of(0, 1);
        for (int k = 0; k < quantile.length; k++) {
            double z = -WIDEST + (double) k / STEPS_A_UNIT;
            // In the upper tail the probability left is the one with digits to spare.
            double share =
                    z <= 0
                            ? distribution.inverseCumulativeProbability(
                                    normal.cumulativeProbability(z))
                            : distribution.inverseSurvivalProbability(
                                    normal.survivalProbability(z));
            quantile[k] = Math.clamp(share, 0, 1);
        }
    }

    static CorrelatedShares of(RandomShockParameters p) {
        return new CorrelatedShares(p.correlation(), distribution(p));
    }

    private static ContinuousDistribution distribution(RandomShockParameters p) {
        double mean = p.mean();
        double variance = p.standardDeviation() * p.standardDeviation();
        if (p.shape() == LossShape.BETA) {
            double sum = mean * (1 - mean) / variance - 1;
            return BetaDistribution.of(mean * sum, (1 - mean) * sum);
        }
        double spread = Math.log1p(variance / (mean * mean));
        return LogNormalDistribution.of(Math.log(mean) - spread / 2, Math.sqrt(spread));
    }

    /** Draws n shares. */
    double[] draw(int n, RandomGenerator random) {
        double factor = common * random.nextGaussian();
        double[] shares = new double[n];
        for (int i = 0; i < n; i++) {
            shares[i] = share(factor + own * random.nextGaussian());
        }
        return shares;
    }

    private double share(double z) {
        double at = Math.clamp((z + WIDEST) * STEPS_A_UNIT, 0, quantile.length - 1.0);
        int below = (int) Math.min(at, quantile.length - 2.0);
        double part = at - below;
        return (1 - part) * quantile[below] + part * quantile[below + 1];
    }
}
