package rudra.learning.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rudra.learning.BinaryTarget;
import rudra.learning.analysis.CrossValidation.Scores;
import rudra.learning.metric.Scored;
import rudra.learning.validation.Fold;

/** The scores of all families on the same test rows, fold after fold. */
final class PooledScores {
    private final BinaryTarget target;
    private final List<Fold> folds;
    private final boolean[] labels;
    private final Map<String, double[]> byFamily = new LinkedHashMap<>();
    private final Map<String, Scored> scored = new LinkedHashMap<>();

    PooledScores(BinaryTarget target, List<Fold> folds, List<Scores> scores) {
        this.target = target;
        this.folds = folds;
        this.labels = labels(target, folds);
        for (Scores own : scores) {
            double[] all =
                    own.byFold().stream()
                            .limit(folds.size())
                            .flatMapToDouble(Arrays::stream)
                            .toArray();
            byFamily.put(own.family(), all);
            scored.put(own.family(), Scored.of(labels, all));
        }
    }

    private static boolean[] labels(BinaryTarget target, List<Fold> folds) {
        boolean[] all = new boolean[folds.stream().mapToInt(fold -> fold.test().length).sum()];
        int size = 0;
        for (Fold fold : folds) {
            for (int row : fold.test()) {
                all[size++] = target.labels()[row];
            }
        }
        return all;
    }

    /** The families, in the order in which they were trained. */
    List<String> families() {
        return List.copyOf(byFamily.keySet());
    }

    /** Which test rows are positive; a row that is tested twice is there twice. */
    boolean[] labels() {
        return labels;
    }

    /** The scores of the test rows. */
    double[] of(String family) {
        return Objects.requireNonNull(byFamily.get(family));
    }

    /** The scores with the classes, sorted. */
    Scored scored(String family) {
        return Objects.requireNonNull(scored.get(family));
    }

    /** Takes the test rows one after the other. */
    @FunctionalInterface
    interface Row {
        /**
         * A test row.
         *
         * @param place its place among the test rows
         * @param fold the number of the fold, from 1
         * @param row the number of the row in the table, from 1
         * @param actual its class
         */
        void take(int place, int fold, int row, String actual);
    }

    /** Goes through the test rows. */
    void forEach(Row row) {
        int place = 0;
        for (int fold = 0; fold < folds.size(); fold++) {
            for (int test : folds.get(fold).test()) {
                String actual = target.labels()[test] ? target.positive() : target.negative();
                row.take(place++, fold + 1, target.rows()[test] + 1, actual);
            }
        }
    }
}
