package rudra.learning.comparison;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The distribution of the range of independent standard normal values (Tukey 1949): that of the
 * studentised range with infinitely many degrees of freedom.
 *
 * @param values how many values, at least 2
 */
record StudentisedRange(int values) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double FARTHEST = 9;
    private static final int PANELS = 600;
    private static final double GREATEST = 100;
    private static final int HALVINGS = 80;

    /** k ∫ φ(z) (Φ(z) − Φ(z − q))ᵏ⁻¹ dz by Simpson's rule, to about 1e-10. */
    double cumulativeProbability(double q) {
        if (q <= 0) {
            return 0;
        }
        double width = 2 * FARTHEST / PANELS;
        double sum = 0;
        for (int k = 0; k <= PANELS; k++) {
            double weight = k == 0 || k == PANELS ? 1 : k % 2 == 1 ? 4 : 2;
            sum += weight * density(-FARTHEST + k * width, q);
        }
        return Math.min(1, values * sum * width / 3);
    }

    private double density(double z, double q) {
        double within = NORMAL.cumulativeProbability(z) - NORMAL.cumulativeProbability(z - q);
        return NORMAL.density(z) * Math.pow(within, values - 1);
    }

    /** The range that is exceeded with probability 1 − p. */
    double inverseCumulativeProbability(double p) {
        double low = 0;
        double high = GREATEST;
        for (int k = 0; k < HALVINGS; k++) {
            double middle = (low + high) / 2;
            if (cumulativeProbability(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
