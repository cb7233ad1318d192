package rudra.learning.validation;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Seed;

/**
 * Folds with their share of both classes; every row judges once.
 *
 * @param folds how many
 */
public record StratifiedKFold(@AtLeast(2) @AtMost(100) int folds) implements Validation {

    /** Ten folds. */
    public static StratifiedKFold defaults() {
        return new StratifiedKFold(10);
    }

    @Override
    public Partition part(Observations rows, Seed seed) {
        return Partition.of(Deal.stratified(rows, folds, seed.stream(0)));
    }

    @Override
    public Spread spread() {
        return Spread.RESAMPLES;
    }

    @Override
    public String words() {
        return "stratified folds, the same for every family: %d".formatted(folds);
    }
}
