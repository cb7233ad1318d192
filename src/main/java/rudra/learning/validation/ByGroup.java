package rudra.learning.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.NamesOf;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.dataset.Column;
import rudra.learning.Shuffle;

/**
 * Folds that never part rows of one group, such as the loans of one borrower. Groups go, the
 * largest first, to the fold where both classes stay most even.
 *
 * @param group the column that says which rows belong together; it is no feature
 * @param folds how many
 */
public record ByGroup(@NamesOf("column") String group, @AtLeast(2) @AtMost(100) int folds)
        implements Validation {

    /** Five folds; the column has to be named. */
    public static ByGroup defaults() {
        return new ByGroup("", 5);
    }

    @Override
    public Partition part(Observations rows, Seed seed) {
        Column column = Columns.named(rows.table(), group, "group");
        Columns.requireFull(column, "which rows belong together");
        List<int[]> groups = groups(column);
        if (groups.size() < folds) {
            throw AnalysisException.input(
                    Problem.of(
                                    "learning.too-few-groups",
                                    "“%s” has %d different values, and each of %d folds needs one."
                                            .formatted(group, groups.size(), folds))
                            .inField(group));
        }
        return Partition.of(Deal.folds(dealt(rows, shuffled(groups, seed)), folds));
    }

    private static List<int[]> groups(Column column) {
        Map<String, List<Integer>> rows = new LinkedHashMap<>();
        for (int row = 0; row < column.size(); row++) {
            rows.computeIfAbsent(column.text(row), _ -> new ArrayList<>()).add(row);
        }
        return rows.values().stream()
                .map(own -> own.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    /** The largest first; those of one size in any order. */
    private static List<int[]> shuffled(List<int[]> groups, Seed seed) {
        int[] order = IntStream.range(0, groups.size()).toArray();
        Shuffle.again(order, seed.stream(0));
        return IntStream.of(order)
                .mapToObj(groups::get)
                .sorted(Comparator.comparingInt(own -> -own.length))
                .toList();
    }

    private int[] dealt(Observations rows, List<int[]> groups) {
        int[] ofRow = new int[rows.size()];
        double[][] held = new double[folds][2];
        double[] all = {rows.rowsOf(0).length, rows.rowsOf(1).length};
        for (int[] own : groups) {
            double[] more = new double[2];
            for (int row : own) {
                more[rows.classes()[row]]++;
            }
            int best =
                    IntStream.range(0, folds)
                            .boxed()
                            .min(
                                    Comparator.<Integer>comparingDouble(
                                                    fold -> rise(held[fold], more, all))
                                            // Of folds that lack as much an empty one: none is
                                            // left without rows.
                                            .thenComparingDouble(
                                                    fold -> held[fold][0] + held[fold][1]))
                            .orElseThrow();
            for (int row : own) {
                ofRow[row] = best;
            }
            held[best][0] += more[0];
            held[best][1] += more[1];
        }
        return ofRow;
    }

    /**
     * By how much the sum of squared shares of the classes rises: least where a fold lacks most.
     */
    private static double rise(double[] held, double[] more, double[] all) {
        double rise = 0;
        for (int each = 0; each < all.length; each++) {
            rise +=
                    all[each] == 0
                            ? 0
                            : (2 * held[each] + more[each]) * more[each] / (all[each] * all[each]);
        }
        return rise;
    }

    @Override
    public Spread spread() {
        return Spread.RESAMPLES;
    }

    @Override
    public String words() {
        return "folds that keep rows of one “%s” together, the same for every family: %d"
                .formatted(group, folds);
    }
}
