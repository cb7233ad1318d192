package rudra.learning.validation;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Seed;

/**
 * Stratified folds again and again: every row judges once in each repetition, among other rows.
 *
 * @param folds how many a repetition
 * @param repeats how many repetitions
 */
public record RepeatedStratified(
        @AtLeast(2) @AtMost(100) int folds, @AtLeast(2) @AtMost(100) int repeats)
        implements Validation {

    /** Five times five folds. */
    public static RepeatedStratified defaults() {
        return new RepeatedStratified(5, 5);
    }

    /** The streams below 0 shuffle: those above train. The first repetition is that of k-fold. */
    @Override
    public Partition part(Observations rows, Seed seed) {
        List<Fold> all = new ArrayList<>();
        for (int repeat = 0; repeat < repeats; repeat++) {
            all.addAll(Deal.stratified(rows, folds, seed.stream(-repeat)));
        }
        return new Partition(
                all,
                List.of(
                        "Curves, counts and the tests of DeLong and McNemar are of the first repetition, where every row judges once."));
    }

    @Override
    public Spread spread() {
        return Spread.RESAMPLES;
    }

    @Override
    public String words() {
        return "stratified folds, the same for every family: %d times %d".formatted(repeats, folds);
    }
}
