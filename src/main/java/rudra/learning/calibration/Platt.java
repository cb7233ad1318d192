package rudra.learning.calibration;

import java.util.Arrays;

/**
 * A logistic curve of the score's log-odds (Platt 1999), with targets drawn away from 0 and 1 and
 * fitted by Newton's method with halved steps (Lin, Lin and Weng 2007, Machine Learning 68).
 *
 * @param slope by which log-odds are multiplied
 * @param offset what is added
 */
public record Platt(double slope, double offset) implements Calibrator {
    private static final int STEPS = 100;
    private static final int HALVINGS = 40;
    private static final double RIDGE = 1e-12;
    private static final double CLOSE = 1e-10;

    /** Log-odds of what is certain: beyond it probabilities no longer differ from 0 and 1. */
    private static final double FARTHEST = 36;

    /** Fits to scores in [0, 1] and the class of each row. */
    public static Platt of(double[] scores, boolean[] positive) {
        return ofMargins(Arrays.stream(scores).map(Platt::logOdds).toArray(), positive);
    }

    /**
     * Fits to margins of any scale, in place of log-odds: probabilities are the logistic curve of
     * slope × margin + offset.
     *
     * @param margins the higher, the more likely positive
     * @param positive the class of each row
     */
    public static Platt ofMargins(double[] margins, boolean[] positive) {
        int positives = 0;
        for (boolean each : positive) {
            positives += each ? 1 : 0;
        }
        double high = (positives + 1.0) / (positives + 2);
        double low = 1.0 / (margins.length - positives + 2);
        double[] targets = new double[margins.length];
        for (int k = 0; k < targets.length; k++) {
            targets[k] = positive[k] ? high : low;
        }
        double before = Math.log((positives + 1.0) / (margins.length - positives + 1.0));
        return fit(margins, targets, new Platt(0, before));
    }

    private static Platt fit(double[] logOdds, double[] targets, Platt start) {
        Platt best = start;
        double loss = best.loss(logOdds, targets);
        for (int step = 0; step < STEPS; step++) {
            double[] direction = best.direction(logOdds, targets);
            double length = 1;
            Platt next = best;
            double after = Double.POSITIVE_INFINITY;
            for (int half = 0; half < HALVINGS && !(after < loss); half++) {
                next =
                        new Platt(
                                best.slope - length * direction[0],
                                best.offset - length * direction[1]);
                after = next.loss(logOdds, targets);
                length /= 2;
            }
            if (!(after < loss)) {
                return best;
            }
            boolean isClose = loss - after < CLOSE * (1 + loss);
            best = next;
            loss = after;
            if (isClose) {
                return best;
            }
        }
        return best;
    }

    /** −Σ t ln p + (1 − t) ln(1 − p), without overflow. */
    private double loss(double[] logOdds, double[] targets) {
        double sum = 0;
        for (int k = 0; k < logOdds.length; k++) {
            double x = slope * logOdds[k] + offset;
            sum += Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))) - targets[k] * x;
        }
        return sum;
    }

    /** The gradient, divided by the second derivatives. */
    private double[] direction(double[] logOdds, double[] targets) {
        double h11 = RIDGE;
        double h22 = RIDGE;
        double h21 = 0;
        double g1 = 0;
        double g2 = 0;
        for (int k = 0; k < logOdds.length; k++) {
            double p = 1 / (1 + Math.exp(-(slope * logOdds[k] + offset)));
            double weight = p * (1 - p);
            h11 += logOdds[k] * logOdds[k] * weight;
            h22 += weight;
            h21 += logOdds[k] * weight;
            g1 += logOdds[k] * (p - targets[k]);
            g2 += p - targets[k];
        }
        double determinant = h11 * h22 - h21 * h21;
        return determinant > 0
                ? new double[] {
                    (h22 * g1 - h21 * g2) / determinant, (h11 * g2 - h21 * g1) / determinant
                }
                : new double[] {0, g2 / h22};
    }

    private static double logOdds(double score) {
        return Math.clamp(Math.log(score) - Math.log1p(-score), -FARTHEST, FARTHEST);
    }

    @Override
    public double of(double score) {
        return 1 / (1 + Math.exp(-(slope * logOdds(score) + offset)));
    }
}
