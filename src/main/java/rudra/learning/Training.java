package rudra.learning;

import java.util.stream.IntStream;
import rudra.analysis.Seed;

/**
 * What a family is trained on.
 *
 * @param features the rows
 * @param target a value for each row: 1 for the positive class and 0 for the other, or a number
 * @param origins which rows are copies of each other
 * @param weights how much rows of each class count
 * @param task what is to be learned
 * @param seed from which all random numbers follow
 * @param listener who wants to see how it goes
 */
public record Training(
        Features features,
        double[] target,
        Origins origins,
        ClassWeights weights,
        Task task,
        Seed seed,
        TrainingListener listener) {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if there is not one target and origin for each row, or there
     *     are weights without classes
     */
    public Training {
        if (features.size() != target.length || origins.of().length != target.length) {
            throw new IllegalArgumentException("One target and origin for each row.");
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
        this(
                features,
                target,
                Origins.own(target.length),
                ClassWeights.EQUAL,
                task,
                seed,
                listener);
    }

    /** The same with rows that count more or less, by their class. */
    public Training weighing(ClassWeights other) {
        return new Training(features, target, origins, other, task, seed, listener);
    }

    /** The same rows in another shape, with nobody watching. */
    public Training with(Features rows, double[] values) {
        return new Training(rows, values, origins, weights, task, seed, TrainingListener.none());
    }

    /** Some of the rows, with nobody watching. */
    public Training rows(int[] chosen) {
        double[] values = new double[chosen.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = target[chosen[k]];
        }
        return new Training(
                features.rows(chosen),
                values,
                origins.rows(chosen),
                weights,
                task,
                seed,
                TrainingListener.none());
    }

    /** The target of each row that is not a copy. */
    public double[] targetOnce() {
        return IntStream.of(origins.firsts()).mapToDouble(row -> target[row]).toArray();
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
