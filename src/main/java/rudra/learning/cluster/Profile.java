package rudra.learning.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.cluster.ClusterResult.Trait;

/** What is different in each group, column by column, in the columns' own units. */
record Profile(Features columns, Grouping grouping) {

    /** Every column in every group, within a group the most different first. */
    List<Trait> traits() {
        List<Trait> all = new ArrayList<>();
        for (int group = 0; group < grouping.groups(); group++) {
            int own = group;
            int[] rows =
                    IntStream.range(0, columns.size())
                            .filter(row -> grouping.labels()[row] == own)
                            .toArray();
            IntStream.range(0, columns.width())
                    .mapToObj(f -> trait(own + 1, f, rows))
                    .sorted(Comparator.comparingDouble(trait -> -Math.abs(trait.apart())))
                    .forEach(all::add);
        }
        return all;
    }

    private Trait trait(int group, int f, int[] rows) {
        Feature feature = columns.features().get(f);
        return feature.isCategory()
                ? word(group, feature, f, rows)
                : number(group, feature, f, rows);
    }

    private Trait number(int group, Feature feature, int f, int[] rows) {
        double[] all = present(Arrays.stream(columns.column(f)).toArray());
        double mean = mean(all);
        double squares = Arrays.stream(all).map(x -> (x - mean) * (x - mean)).sum();
        double deviation = Math.sqrt(squares / Math.max(1, all.length));
        double own = mean(present(values(f, rows)));
        return new Trait(
                group,
                feature.name(),
                text(own),
                text(mean),
                deviation > 0 && !Double.isNaN(own) ? (own - mean) / deviation : 0);
    }

    private Trait word(int group, Feature feature, int f, int[] rows) {
        double[] shares = shares(feature, values(f, rows));
        double[] all = shares(feature, columns.column(f));
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

    private static double[] present(double[] values) {
        return Arrays.stream(values).filter(x -> !Double.isNaN(x)).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    private static String text(double value) {
        return Double.isNaN(value) ? "missing" : String.format(Locale.ROOT, "%.4g", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
