package rudra.contagion.market;

/**
 * The line below which a given share of points lies: quantile regression on one regressor (Koenker
 * and Bassett 1978), exactly up to rounding.
 *
 * <p>For a fixed slope the best intercept is the quantile of the residuals, so the asymmetric loss
 * is a convex, piecewise linear function of the slope alone. Its least value is found where the
 * tangents from both sides meet (Kelley's cutting planes in one dimension), which is a corner of
 * the function after finitely many steps. O(n) a step. Not thread-safe.
 *
 * @param intercept the line at x = 0
 * @param slope its slope; where several solve, one of them
 */
record QuantileLine(double intercept, double slope) {
    private static final int STEPS_AT_MOST = 400;
    private static final int DOUBLINGS_AT_MOST = 100;
    private static final double ROUNDING = 1e-13;

    double at(double x) {
        return intercept + slope * x;
    }

    /** Fits lines to points; what it needs in memory is kept from one fit to the next. */
    static final class Fit {
        private final double[] x;
        private final double[] y;
        private final double share;
        private final double[] residuals;
        private final int place;

        /**
         * Prepares a fit.
         *
         * @param x the regressor; not all the same
         * @param y the response, as many
         * @param share the quantile, between 0 and 1
         */
        Fit(double[] x, double[] y, double share) {
            this.x = x;
            this.y = y;
            this.share = share;
            this.residuals = new double[x.length];
            this.place = OrderStatistic.place(share, x.length);
        }

        /**
         * The line of least loss.
         *
         * @param start a slope near which to begin
         * @param width how far from there to look first; above 0
         */
        QuantileLine from(double start, double width) {
            Tangent first = tangent(start);
            if (first.gradient() == 0) {
                return first.line();
            }
            double step = first.gradient() < 0 ? width : -width;
            Tangent near = first;
            Tangent far = tangent(start + step);
            for (int i = 0; i < DOUBLINGS_AT_MOST && far.gradient() * first.gradient() > 0; i++) {
                step *= 2;
                near = far;
                far = tangent(far.slope() + step);
            }
            return step > 0 ? between(near, far) : between(far, near);
        }

        private QuantileLine between(Tangent falling, Tangent rising) {
            Tangent left = falling;
            Tangent right = rising;
            for (int i = 0; i < STEPS_AT_MOST && left.gradient() < 0 && right.gradient() > 0; i++) {
                double middle =
                        i % 4 == 3 ? 0.5 * (left.slope() + right.slope()) : left.meets(right);
                if (!(middle > left.slope() && middle < right.slope())) {
                    break;
                }
                Tangent here = tangent(middle);
                double bound = left.at(middle);
                if (here.loss() - bound <= ROUNDING * here.loss() && i % 4 != 3) {
                    return here.line();
                }
                if (here.gradient() < 0) {
                    left = here;
                } else {
                    right = here;
                }
            }
            return left.loss() < right.loss() ? left.line() : right.line();
        }

        /** The loss at a slope and one of its subgradients there. */
        private Tangent tangent(double slope) {
            int n = x.length;
            for (int j = 0; j < n; j++) {
                residuals[j] = y[j] - slope * x[j];
            }
            double intercept = OrderStatistic.select(residuals, n, place);
            double below = 0;
            double above = 0;
            double on = 0;
            int countBelow = 0;
            int countOn = 0;
            double loss = 0;
            for (int j = 0; j < n; j++) {
                double residual = y[j] - slope * x[j] - intercept;
                if (residual < 0) {
                    below += x[j];
                    countBelow++;
                    loss += (share - 1) * residual;
                } else if (residual > 0) {
                    above += x[j];
                    loss += share * residual;
                } else {
                    on += x[j];
                    countOn++;
                }
            }
            // The points on the line take the weight that lets all weights add up to 0.
            int countAbove = n - countBelow - countOn;
            double weightOn = (countBelow * (1 - share) - countAbove * share) / countOn;
            double gradient = (1 - share) * below - share * above - weightOn * on;
            return new Tangent(slope, intercept, loss, gradient);
        }
    }

    private record Tangent(double slope, double intercept, double loss, double gradient) {
        double at(double otherSlope) {
            return loss + gradient * (otherSlope - slope);
        }

        /** The slope at which two tangents cross. */
        double meets(Tangent other) {
            return (other.loss - loss + gradient * slope - other.gradient * other.slope)
                    / (gradient - other.gradient);
        }

        QuantileLine line() {
            return new QuantileLine(intercept, slope);
        }
    }
}
