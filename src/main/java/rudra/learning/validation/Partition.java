package rudra.learning.validation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/**
 * Rows parted into folds.
 *
 * @param folds at least one
 * @param remarks what is worth knowing about them, in sentences
 */
public record Partition(List<Fold> folds, List<String> remarks) {
    /** Copies both lists. */
    public Partition {
        folds = List.copyOf(folds);
        remarks = List.copyOf(remarks);
    }

    /** Folds of which there is nothing to say. */
    static Partition of(List<Fold> folds) {
        return new Partition(folds, List.of());
    }

    /**
     * The folds that can train: those whose training rows have every class that occurs. What is
     * left out, and where a class is missing among the rows that judge, stands in the remarks.
     *
     * @throws AnalysisException of sort {@code INPUT} if there is no such fold
     */
    public Partition trainable(Observations rows) {
        int classes = rows.occurring().length;
        List<Fold> kept = new ArrayList<>();
        List<String> said = new ArrayList<>(remarks);
        for (int k = 0; k < folds.size(); k++) {
            Fold fold = folds.get(k);
            if (different(rows, fold.training()) < classes) {
                said.add(
                        "Fold %d is left out: its training rows are all of one class of “%s”."
                                .formatted(k + 1, rows.target()));
                continue;
            }
            kept.add(fold);
            if (fold.test().length > 1 && different(rows, fold.test()) < classes) {
                said.add(
                        "In fold %d all rows that judge are of one class of “%s”: it has no AUC and no other metric that needs both."
                                .formatted(kept.size(), rows.target()));
            }
        }
        if (kept.isEmpty()) {
            throw AnalysisException.input(
                    Problem.of(
                                    "learning.one-class",
                                    "In every fold the training rows are all of one class of “%s”. Part the rows otherwise or bring more."
                                            .formatted(rows.target()))
                            .inField(rows.target()));
        }
        requireJudges(rows, kept);
        return new Partition(kept, said);
    }

    private static void requireJudges(Observations rows, List<Fold> kept) {
        int[] judging = kept.stream().flatMapToInt(fold -> IntStream.of(fold.test())).toArray();
        if (different(rows, judging) < rows.occurring().length) {
            throw AnalysisException.input(
                    Problem.of(
                                    "learning.one-class",
                                    "All rows that judge are of one class of “%s”: nothing tells how well both are told apart. Part the rows otherwise."
                                            .formatted(rows.target()))
                            .inField(rows.target()));
        }
    }

    private static int different(Observations rows, int[] places) {
        return (int) IntStream.of(places).map(row -> rows.classes()[row]).distinct().count();
    }

    /** How many of the folds, from the first on, judge no row twice. */
    public int once() {
        return once(folds);
    }

    /** How many of some folds, from the first on, judge no row twice. */
    public static int once(List<Fold> folds) {
        BitSet judged = new BitSet();
        for (int k = 0; k < folds.size(); k++) {
            for (int row : folds.get(k).test()) {
                if (judged.get(row)) {
                    return k;
                }
                judged.set(row);
            }
        }
        return folds.size();
    }

    /** The mean share of test rows to training rows. */
    public static double testTrainRatio(List<Fold> folds) {
        return folds.stream()
                .mapToDouble(fold -> (double) fold.test().length / fold.training().length)
                .average()
                .orElse(0);
    }
}
