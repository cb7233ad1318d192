package rudra.learning;

import java.util.Optional;

/**
 * What a family needs to learn anything; copies of a row count once.
 *
 * @param rows the least number of training rows
 * @param ofEachClass the least number of them of each class, where classes are learned
 */
public record Least(int rows, int ofEachClass) {

    /** What is lacking, in a sentence; empty where there is enough. */
    public Optional<String> lacking(Training training) {
        double[] target = training.targetOnce();
        int size = target.length;
        if (size < rows) {
            return Optional.of("needs %,d training rows and has %,d".formatted(rows, size));
        }
        if (training.task() != Task.CLASSIFICATION) {
            return Optional.empty();
        }
        int positives = 0;
        for (double each : target) {
            positives += each > 0.5 ? 1 : 0;
        }
        int rarer = Math.min(positives, size - positives);
        return rarer < ofEachClass
                ? Optional.of(
                        "needs %,d training rows of each class and has %,d of the rarer"
                                .formatted(ofEachClass, rarer))
                : Optional.empty();
    }
}
