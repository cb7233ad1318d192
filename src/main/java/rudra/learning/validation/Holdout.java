package rudra.learning.validation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.analysis.Unit;
import rudra.learning.Shuffle;

/**
 * Some rows of each class, drawn at random, judge what the others trained.
 *
 * @param testShare which share of each class judges
 */
public record Holdout(@Unit("share") @AtLeast(0.01) @AtMost(0.99) double testShare)
        implements Validation {

    /** Three tenths judge. */
    public static Holdout defaults() {
        return new Holdout(0.3);
    }

    @Override
    public Partition part(Observations rows, Seed seed) {
        if (rows.rarest() < 2) {
            throw AnalysisException.input(
                    Problem.of(
                                    "learning.too-few-rows",
                                    "The rarer class of “%s” has one row, which cannot both train and judge. Bring more rows."
                                            .formatted(rows.target()))
                            .inField(rows.target()));
        }
        boolean[] judges = new boolean[rows.size()];
        var random = seed.stream(0);
        for (int each : rows.occurring()) {
            int[] own = rows.rowsOf(each);
            Shuffle.again(own, random);
            int number = Math.clamp(Math.round(testShare * own.length), 1, own.length - 1);
            Arrays.stream(own, 0, number).forEach(row -> judges[row] = true);
        }
        return Partition.of(List.of(new Fold(rows(judges, false), rows(judges, true))));
    }

    private static int[] rows(boolean[] judges, boolean wanted) {
        return IntStream.range(0, judges.length).filter(row -> judges[row] == wanted).toArray();
    }

    @Override
    public Spread spread() {
        return Spread.ONE;
    }

    @Override
    public String words() {
        return "held out, the same rows for every family: %s of each class".formatted(testShare);
    }
}
