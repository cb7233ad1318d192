package rudra.learning.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.learning.Shuffle;

/**
 * Deals rows out to folds: those of each class are shuffled and dealt one after the other, the
 * second class where the first ended.
 */
final class Deal {
    private Deal() {}

    /**
     * Folds of which each has its share of every class and every row judges once.
     *
     * @throws AnalysisException of sort {@code INPUT} if a class has fewer rows than there are
     *     folds
     */
    static List<Fold> stratified(Observations rows, int folds, RandomGenerator random) {
        requireRows(rows, folds);
        int[] ofRow = new int[rows.size()];
        int next = 0;
        for (int each : rows.occurring()) {
            int[] own = rows.rowsOf(each);
            Shuffle.again(own, random);
            for (int row : own) {
                ofRow[row] = next++ % folds;
            }
        }
        return folds(ofRow, folds);
    }

    /** The folds where each row judges in the one of its number. */
    static List<Fold> folds(int[] ofRow, int folds) {
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

    private static void requireRows(Observations rows, int folds) {
        if (rows.rarest() < folds) {
            throw AnalysisException.input(
                    Problem.of(
                                    "learning.too-few-rows",
                                    "The rarer class of “%s” has %d rows, and each of %d folds needs one. Ask for fewer folds or bring more rows."
                                            .formatted(rows.target(), rows.rarest(), folds))
                            .inField(rows.target()));
        }
    }
}
