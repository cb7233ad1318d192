package rudra.learning.linear;

import java.util.Arrays;
import rudra.job.Progress;
import rudra.learning.Features;
import rudra.learning.Training;
import rudra.learning.form.LinearForm;

/**
 * Logistic regression with an elastic net: the coefficients that make mean(log loss), rows by their
 * weights, + penalty × (share × Σ|b| + (1 − share) / 2 × Σb²) least, by Newton steps of which each
 * is solved coordinate by coordinate (Friedman, Hastie and Tibshirani 2010, Journal of Statistical
 * Software 33). The intercept is not penalised. A sweep costs O(rows × features).
 */
final class CoordinateDescent {
    /** Keeps the curvature of rows that are certain above 0. */
    private static final double LEAST_WEIGHT = 1e-5;

    private static final double STEP_CLOSE = 1e-9;
    private static final int HALVINGS = 30;

    private final Features rows;
    private final double[] target;
    private final double[] counts;
    private final double absolute;
    private final double quadratic;
    private final double[] coefficients;
    private double intercept;

    CoordinateDescent(Training training, double penalty, double share) {
        this.rows = training.features();
        this.target = training.target();
        this.counts = counts(training);
        this.absolute = penalty * share;
        this.quadratic = penalty * (1 - share);
        this.coefficients = new double[rows.width()];
        this.intercept = Math.log(training.mean() / (1 - training.mean()));
    }

    /** Weights whose mean is 1. */
    private static double[] counts(Training training) {
        double mean = training.weight() / training.target().length;
        return Arrays.stream(training.target()).map(y -> training.weights().of(y) / mean).toArray();
    }

    LinearForm fit(int iterations, Progress progress) {
        double loss = loss();
        for (int k = 0; k < iterations; k++) {
            double[] before = coefficients.clone();
            double interceptBefore = intercept;
            step(progress);
            double after = loss();
            // A Newton step can go too far; a part of it never makes things worse.
            for (int half = 0; half < HALVINGS && !(after <= loss); half++) {
                halve(before, interceptBefore);
                after = loss();
            }
            if (!(after < loss) || change(before, interceptBefore) <= STEP_CLOSE) {
                break;
            }
            loss = after;
        }
        return new LinearForm(coefficients, intercept, true);
    }

    private double[] logOdds() {
        double[] sums = new double[rows.size()];
        Arrays.fill(sums, intercept);
        for (int f = 0; f < coefficients.length; f++) {
            if (coefficients[f] != 0) {
                double[] column = rows.column(f);
                for (int row = 0; row < sums.length; row++) {
                    sums[row] += coefficients[f] * column[row];
                }
            }
        }
        return sums;
    }

    private double loss() {
        double[] sums = logOdds();
        double loss = 0;
        for (int row = 0; row < sums.length; row++) {
            // ln(1 + e^x) − y x, without overflow.
            double x = sums[row];
            double own = Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x))) - target[row] * x;
            loss += counts[row] * own;
        }
        double penalty = 0;
        for (double b : coefficients) {
            penalty += absolute * Math.abs(b) + quadratic * b * b / 2;
        }
        return loss / sums.length + penalty;
    }

    private double change(double[] before, double interceptBefore) {
        double most = Math.abs(intercept - interceptBefore);
        for (int f = 0; f < before.length; f++) {
            most = Math.max(most, Math.abs(coefficients[f] - before[f]));
        }
        return most;
    }

    private void halve(double[] before, double interceptBefore) {
        for (int f = 0; f < before.length; f++) {
            coefficients[f] = (coefficients[f] + before[f]) / 2;
        }
        intercept = (intercept + interceptBefore) / 2;
    }

    /** Solves the weighted least squares problem at the present coefficients. */
    private void step(Progress progress) {
        double[] residuals = logOdds();
        double[] weights = new double[residuals.length];
        for (int row = 0; row < weights.length; row++) {
            double p = 1 / (1 + Math.exp(-residuals[row]));
            double curvature = Math.max(LEAST_WEIGHT, p * (1 - p));
            weights[row] = counts[row] * curvature;
            residuals[row] = (target[row] - p) / curvature;
        }
        intercept =
                new Sweeps(rows, absolute, quadratic, weights, residuals, coefficients, intercept)
                        .run(progress);
    }
}
