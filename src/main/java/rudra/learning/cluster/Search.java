package rudra.learning.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import rudra.analysis.Seed;
import rudra.job.OrderedWork;
import rudra.job.Progress;
import rudra.learning.Shuffle;
import rudra.learning.cluster.ClusterParameters.Method;
import rudra.learning.cluster.ClusterResult.Tried;

/** Looks for groups among rows, for as many groups as are asked for or the best number. */
final class Search {
    /** Silhouettes are of so many rows at most: they cost the square. */
    private static final int JUDGED = 2_000;

    private static final long JUDGED_STREAM = -1;

    private final ClusterParameters parameters;
    private final double[][] rows;
    private final Seed seed;
    private final int[] judged;
    private final double radius;

    Search(ClusterParameters parameters, double[][] rows, Seed seed) {
        this.parameters = parameters;
        this.rows = rows;
        this.seed = seed;
        int[] drawn = Shuffle.rows(rows.length, seed.stream(JUDGED_STREAM));
        this.judged = Arrays.copyOf(drawn, Math.min(JUDGED, rows.length));
        Arrays.sort(judged);
        this.radius =
                parameters.method() != Method.DBSCAN || parameters.radius() > 0
                        ? parameters.radius()
                        : DensityGroups.usualRadius(rows, parameters.neighbours());
    }

    /**
     * What was found.
     *
     * @param grouping the best
     * @param tried all, by their number
     */
    record Found(Grouping grouping, List<Tried> tried) {}

    /** How far neighbours are at most. */
    double radius() {
        return radius;
    }

    Found run(Progress progress) {
        int least = parameters.groups() > 0 ? parameters.groups() : 2;
        int most = parameters.groups() > 0 ? least : Math.min(parameters.most(), rows.length);
        boolean dense = parameters.method() == Method.DBSCAN;
        List<Grouping> all = new ArrayList<>();
        new OrderedWork(dense ? 1 : most - least + 1, "Looking for groups")
                .run(
                        k -> grouping(rows, least + k, seed, progress.ofOnePiece()),
                        (_, grouping) -> all.add(grouping),
                        progress);
        List<Tried> tried =
                all.stream()
                        .map(one -> new Tried(one.groups(), silhouette(one), one.criterion()))
                        .toList();
        return new Found(all.get(best(tried)), tried);
    }

    /** Means and dense places by the silhouette, bells by Schwarz's criterion. */
    private int best(List<Tried> tried) {
        int best = 0;
        for (int k = 1; k < tried.size(); k++) {
            Tried one = tried.get(k);
            Tried before = tried.get(best);
            boolean better =
                    parameters.method() == Method.GAUSSIAN_MIXTURE
                            ? one.criterion() < before.criterion()
                            : known(one.silhouette()) > known(before.silhouette());
            best = better ? k : best;
        }
        return best;
    }

    /** A silhouette is not known where the rows that are judged are all of one group. */
    private static double known(double silhouette) {
        return Double.isNaN(silhouette) ? Double.NEGATIVE_INFINITY : silhouette;
    }

    private Grouping grouping(double[][] own, int groups, Seed from, Progress progress) {
        if (parameters.method() == Method.DBSCAN) {
            return new DensityGroups(own, radius, parameters.neighbours(), progress).fit().bySize();
        }
        Grouping means =
                KMeans.best(own, groups, parameters.starts(), from.stream(groups), progress)
                        .grouping();
        return (parameters.method() == Method.K_MEANS
                        ? means
                        : GaussianMixture.fit(own, means, progress))
                .bySize();
    }

    private double silhouette(Grouping grouping) {
        return Silhouette.mean(silhouettes(grouping));
    }

    /** Of the rows that are {@link #judged()}. */
    double[] silhouettes(Grouping grouping) {
        double[][] some = Arrays.stream(judged).mapToObj(row -> rows[row]).toArray(double[][]::new);
        int[] labels = Arrays.stream(judged).map(row -> grouping.labels()[row]).toArray();
        return Silhouette.of(some, new Grouping(labels, grouping.groups(), Double.NaN));
    }

    /** The rows whose silhouettes are measured, ascending. */
    int[] judged() {
        return judged;
    }

    /** How far the groups of other draws of the rows agree with these, a value each draw. */
    double[] stability(Grouping grouping, Progress progress) {
        double[] agreement = new double[parameters.resamples()];
        new OrderedWork(agreement.length, "Drawing the rows again")
                .run(
                        number -> agreement(grouping, number, progress.ofOnePiece()),
                        (number, value) -> agreement[number] = value,
                        progress);
        return agreement;
    }

    /** Rows that are drawn several times count once: a dense place would seem denser. */
    private double agreement(Grouping grouping, int number, Progress progress) {
        Seed own = new Seed(seed.stream(number).nextLong());
        RandomGenerator random = own.stream(0);
        int[] drawn =
                IntStream.generate(() -> random.nextInt(rows.length))
                        .limit(rows.length)
                        .distinct()
                        .sorted()
                        .toArray();
        double[][] some = Arrays.stream(drawn).mapToObj(row -> rows[row]).toArray(double[][]::new);
        Grouping again = grouping(some, Math.min(grouping.groups(), some.length), own, progress);
        return AdjustedRand.of(
                Arrays.stream(drawn).map(row -> grouping.labels()[row]).toArray(), again.labels());
    }
}
