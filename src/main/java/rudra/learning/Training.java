package rudra.learning;

import rudra.analysis.Seed;

/**
 * What a family is trained on.
 *
 * @param features the rows
 * @param target a value for each row: 1 for the positive class and 0 for the other, or a number
 * @param weights how much rows of each class count
 * @param task what is to be learned
 * @param seed from which all random numbers follow
 * @param listener who wants to see how it goes
 */
public record Training(
        Features features,
        double[] target,
        ClassWeights weights,
        Task task,
        Seed seed,
        TrainingListener listener) {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if there is not one target for each row, or there are
     *     weights without classes
     */
    public Training {
        if (features.size() != target.length) {
            throw new IllegalArgumentException("One target for each row.");
        }
        if (task != Task.CLASSIFICATION && !weights.areEqual()) {
            throw new IllegalArgumentException("Only classes have weights.");
        }
    }

    /** A training that nobody watches, in which all rows count the same. */
    public Training(Features features, double[] target, Task task, Seed seed) {
        this(features, target, task, seed, TrainingListener.none());
    }

    /** A training in which all rows count the same. */
    public Training(
            Features features, double[] target, Task task, Seed seed, TrainingListener listener) {
        this(features, target, ClassWeights.EQUAL, task, seed, listener);
    }

    /** The same with rows that count more or less, by their class. */
    public Training weighing(ClassWeights other) {
        return new Training(features, target, other, task, seed, listener);
    }

    /** The same asked of other rows, with nobody watching. */
    public Training with(Features rows, double[] values) {
        return new Training(rows, values, weights, task, seed, TrainingListener.none());
    }

    /** Some of the rows, with nobody watching. */
    public Training rows(int[] chosen) {
        double[] values = new double[chosen.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = target[chosen[k]];
        }
        return with(features.rows(chosen), values);
    }

    /** How much all rows count together: as many as there are where all count the same. */
    public double weight() {
        double sum = 0;
        for (double each : target) {
            sum += weights.of(each);
        }
        return sum;
    }

    /** The mean of the target, each row by its weight. */
    public double mean() {
        double sum = 0;
        for (double each : target) {
            sum += weights.of(each) * each;
        }
        return sum / weight();
    }
}
