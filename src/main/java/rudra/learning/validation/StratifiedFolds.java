package rudra.learning.validation;

import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.Seed;
import rudra.dataset.Dataset;

/** Stratified folds of labels alone: for what is fitted within training rows. */
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
        int[] classes = IntStream.range(0, positive.length).map(k -> positive[k] ? 1 : 0).toArray();
        Observations rows = new Observations(new Dataset("rows", List.of()), "", classes);
        if (rows.occurring().length < 2 || rows.rarest() < folds) {
            throw new IllegalArgumentException("A class has fewer rows than there are folds.");
        }
        return Deal.stratified(rows, folds, seed.stream(0));
    }

    /**
     * Folds of rows that have no class.
     *
     * @param folds how many, at least two and at most the rows
     */
    public static List<Fold> of(int size, int folds, Seed seed) {
        Observations rows = new Observations(new Dataset("rows", List.of()), "", new int[size]);
        return Deal.stratified(rows, folds, seed.stream(0));
    }
}
