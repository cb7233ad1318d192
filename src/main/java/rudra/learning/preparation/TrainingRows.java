package rudra.learning.preparation;

import java.util.Arrays;
import java.util.stream.IntStream;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.learning.Features;
import rudra.learning.Origins;
import rudra.learning.Task;

/**
 * Training rows on their way through the steps.
 *
 * @param features the rows so far
 * @param target a value for each
 * @param origins which rows are copies of each other
 * @param task what is to be learned
 * @param seed from which random numbers follow
 * @param progress looked at for cancellation
 */
@SuppressWarnings("ArrayRecordComponent")
record TrainingRows(
        Features features,
        double[] target,
        Origins origins,
        Task task,
        Seed seed,
        Progress progress) {

    /** Of which none is a copy. */
    TrainingRows(Features features, double[] target, Task task, Seed seed, Progress progress) {
        this(features, target, Origins.own(target.length), task, seed, progress);
    }

    TrainingRows with(Features other) {
        return new TrainingRows(other, target, origins, task, seed, progress);
    }

    /** Some of the rows; a row may occur more than once. */
    TrainingRows rows(int[] chosen) {
        return new TrainingRows(
                features.rows(chosen),
                IntStream.of(chosen).mapToDouble(k -> target[k]).toArray(),
                origins.rows(chosen),
                task,
                seed,
                progress);
    }

    /** All rows and some of them once more. */
    TrainingRows and(int[] more) {
        return rows(
                IntStream.concat(IntStream.range(0, target.length), IntStream.of(more)).toArray());
    }

    boolean isClassification() {
        return task == Task.CLASSIFICATION;
    }

    /** Which rows are positive. */
    boolean[] labels() {
        boolean[] labels = new boolean[target.length];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = target[row] > 0.5;
        }
        return labels;
    }

    /** The rows of a class, ascending. */
    int[] rowsOf(boolean positive) {
        return IntStream.range(0, target.length)
                .filter(row -> target[row] > 0.5 == positive)
                .toArray();
    }

    double mean() {
        return Arrays.stream(target).average().orElse(0);
    }
}
