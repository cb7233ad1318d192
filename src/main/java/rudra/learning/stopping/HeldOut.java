package rudra.learning.stopping;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import rudra.learning.Features;
import rudra.learning.Shuffle;
import rudra.learning.Task;
import rudra.learning.Training;

/**
 * Training rows of which a part does not train but says when to stop. Rows that judge a model in
 * the end are never among them.
 *
 * @param rest the rows that train
 * @param held the rows that are held out
 */
public record HeldOut(Training rest, Training held) {
    /** Of how many rows one is held out. */
    private static final int ONE_OF = 5;

    /** Below this a loss on the rows held out says nothing. */
    private static final int LEAST = 10;

    /** The stream of the seed that nothing else draws from. */
    private static final long STREAM = -1;

    /**
     * Holds out every fifth row, each class in its share, copies of a row with it.
     *
     * @return nothing where fewer than ten rows would be held out, or a class would be missing
     */
    public static Optional<HeldOut> of(Training training) {
        double[] target = training.targetOnce();
        int[] order = Shuffle.rows(target.length, training.seed().stream(STREAM));
        boolean classes = training.task() == Task.CLASSIFICATION;
        boolean[] out = new boolean[order.length];
        for (boolean upper : new boolean[] {true, false}) {
            int[] own =
                    Arrays.stream(order)
                            .filter(row -> (classes && target[row] > 0.5) == upper)
                            .toArray();
            if (classes && own.length < ONE_OF) {
                return Optional.empty();
            }
            for (int k = 0; k < own.length; k += ONE_OF) {
                out[own[k]] = true;
            }
        }
        int[] held = IntStream.range(0, out.length).filter(row -> out[row]).toArray();
        int[] rest = IntStream.range(0, out.length).filter(row -> !out[row]).toArray();
        if (held.length < LEAST) {
            return Optional.empty();
        }
        return Optional.of(
                new HeldOut(
                        training.rows(training.origins().copies(rest)),
                        training.rows(training.origins().copies(held))));
    }

    /** The rows that are held out. */
    public Features features() {
        return held.features();
    }

    /** A value for each row that is held out. */
    public double[] target() {
        return held.target();
    }
}
