package rudra.learning.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import rudra.dataset.Moments;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.cluster.ClusterResult.Trait;

/** What is different in each group, column by column, in the columns' own units. */
record Profile(Features columns, Grouping grouping) {

    /** Every column in every group, within a group the most different first. */
    List<Trait> traits() {
        int[][] rows =
                IntStream.range(0, grouping.groups()).mapToObj(this::rowsOf).toArray(int[][]::new);
        Comparator<Trait> byGroup = Comparator.comparingInt(Trait::group);
        return IntStream.range(0, columns.width())
                .mapToObj(f -> traits(f, rows))
                .flatMap(List::stream)
                .sorted(byGroup.thenComparingDouble(trait -> -Math.abs(trait.apart())))
                .toList();
    }

    private int[] rowsOf(int group) {
        return IntStream.range(0, columns.size())
                .filter(row -> grouping.labels()[row] == group)
                .toArray();
    }

    /** A column in every group. */
    private List<Trait> traits(int f, int[][] rows) {
        Feature feature = columns.features().get(f);
        return feature.isCategory() ? words(feature, f, rows) : numbers(feature, f, rows);
    }

    private List<Trait> numbers(Feature feature, int f, int[][] rows) {
        Moments all = present(columns.column(f));
        double mean = all.mean();
        double deviation = all.deviation();
        List<Trait> traits = new ArrayList<>();
        for (int group = 0; group < rows.length; group++) {
            double own = present(values(f, rows[group])).mean();
            traits.add(
                    new Trait(
                            group + 1,
                            feature.name(),
                            text(own),
                            text(mean),
                            deviation > 0 && !Double.isNaN(own) ? (own - mean) / deviation : 0));
        }
        return traits;
    }

    private List<Trait> words(Feature feature, int f, int[][] rows) {
        double[] all = shares(feature, columns.column(f));
        return IntStream.range(0, rows.length)
                .mapToObj(group ->
                        word(group + 1, feature, shares(feature, values(f, rows[group])), all))
                .toList();
    }

    private static Trait word(int group, Feature feature, double[] shares, double[] all) {
        int most = 0;
        for (int level = 1; level < shares.length; level++) {
            most = shares[level] > shares[most] ? level : most;
        }
        return new Trait(
                group,
                feature.name(),
                "%s (%s)".formatted(feature.levels().get(most), percent(shares[most])),
                percent(all[most]),
                shares[most] - all[most]);
    }

    private double[] values(int f, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> columns.column(f)[row]).toArray();
    }

    private static double[] shares(Feature feature, double[] codes) {
        double[] shares = new double[feature.levels().size()];
        for (double code : codes) {
            if (!Double.isNaN(code)) {
                shares[(int) code] += 1.0 / codes.length;
            }
        }
        return shares;
    }

    private static Moments present(double[] values) {
        return Moments.of(Arrays.stream(values).filter(x -> !Double.isNaN(x)).toArray());
    }

    private static String text(double value) {
        return Double.isNaN(value) ? "missing" : String.format(Locale.ROOT, "%.4g", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
