package rudra.learning.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import rudra.analysis.Seed;

/**
 * Parts rows into k folds, each with its share of both classes; every row judges once. The rows of
 * each class are shuffled and dealt out one after the other, the second class where the first
 * ended.
 */
public final class StratifiedFolds {
    private StratifiedFolds() {}

    /**
     * The folds.
     *
     * @param positive the class of each row
     * @param folds how many, at least two and at most the rows of the rarer class
     * @throws IllegalArgumentException if there are too few rows of a class
     */
    public static List<Fold> of(boolean[] positive, int folds, Seed seed) {
        int[] ofRow = new int[positive.length];
        RandomGenerator random = seed.stream(0);
        int next = 0;
        for (boolean wanted : new boolean[] {true, false}) {
            int[] rows =
                    IntStream.range(0, positive.length)
                            .filter(row -> positive[row] == wanted)
                            .toArray();
            if (rows.length < folds) {
                throw new IllegalArgumentException("A class has fewer rows than there are folds.");
            }
            shuffle(rows, random);
            for (int row : rows) {
                ofRow[row] = next++ % folds;
            }
        }
        List<Fold> all = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            all.add(new Fold(rows(ofRow, fold, false), rows(ofRow, fold, true)));
        }
        return all;
    }

    private static int[] rows(int[] ofRow, int fold, boolean inside) {
        return IntStream.range(0, ofRow.length)
                .filter(row -> (ofRow[row] == fold) == inside)
                .toArray();
    }

    private static void shuffle(int[] rows, RandomGenerator random) {
        for (int k = rows.length - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int row = rows[k];
            rows[k] = rows[other];
            rows[other] = row;
        }
    }

    /** The share of test rows to training rows of k folds. */
    public static double testTrainRatio(int folds) {
        return 1.0 / (folds - 1);
    }
}
