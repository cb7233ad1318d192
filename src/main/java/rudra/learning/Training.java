package rudra.learning;

import rudra.analysis.Seed;

/**
 * What a family is trained on.
 *
 * @param features the rows
 * @param target a value for each row: 1 for the positive class and 0 for the other, or a number
 * @param task what is to be learned
 * @param seed from which all random numbers follow
 * @param listener who wants to see how it goes
 */
public record Training(
        Features features, double[] target, Task task, Seed seed, TrainingListener listener) {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if there is not one target for each row
     */
    public Training {
        if (features.size() != target.length) {
            throw new IllegalArgumentException("One target for each row.");
        }
    }

    /** A training that nobody watches. */
    public Training(Features features, double[] target, Task task, Seed seed) {
        this(features, target, task, seed, TrainingListener.none());
    }

    /** Some of the rows, with nobody watching. */
    public Training rows(int[] chosen) {
        double[] values = new double[chosen.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = target[chosen[k]];
        }
        return new Training(features.rows(chosen), values, task, seed);
    }

    /** The mean of the target. */
    public double mean() {
        double sum = 0;
        for (double each : target) {
            sum += each;
        }
        return sum / target.length;
    }
}
