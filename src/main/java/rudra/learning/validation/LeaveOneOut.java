package rudra.learning.validation;

import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.Seed;

/** Each row judges alone what all others trained. */
public record LeaveOneOut() implements Validation {
    private static final int MOST = 2_000;

    /** There is nothing to choose. */
    public static LeaveOneOut defaults() {
        return new LeaveOneOut();
    }

    @Override
    public Partition part(Observations rows, Seed seed) {
        if (rows.size() > MOST) {
            throw AnalysisException.input(
                    Problem.of(
                                    "learning.too-many-rows",
                                    "Leaving out one row after the other trains each family %,d times, and more than %,d are too many. Use stratified-k-fold."
                                            .formatted(rows.size(), MOST))
                            .inField("validation"));
        }
        return Partition.of(Deal.folds(IntStream.range(0, rows.size()).toArray(), rows.size()));
    }

    @Override
    public Spread spread() {
        return Spread.POOLED;
    }

    @Override
    public String words() {
        return "each row is judged by models trained on all others; metrics are of all rows together";
    }
}
