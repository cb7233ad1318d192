package rudra.learning.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import rudra.learning.cluster.ClusterParameters.Method;
import rudra.learning.cluster.ClusterResult.Group;
import rudra.learning.cluster.ClusterResult.Point;
import rudra.learning.cluster.ClusterResult.Trait;
import rudra.learning.cluster.ClusterResult.Tried;

/** Makes a result of groups. */
final class Summary {
    /** From here on groups are told apart well (Kaufman and Rousseeuw 1990, chapter 2). */
    private static final double APART = 0.5;

    private static final double HARDLY_APART = 0.25;

    /** From here on groups are taken for stable (Hennig 2007). */
    private static final double STABLE = 0.75;

    private final ClusterParameters parameters;
    private final Search search;
    private final Grouping grouping;
    private final double[][] rows;
    private final double[] stability;
    private final double[] silhouettes;

    Summary(
            ClusterParameters parameters,
            Search search,
            Grouping grouping,
            double[][] rows,
            double[] stability) {
        this.parameters = parameters;
        this.search = search;
        this.grouping = grouping;
        this.rows = rows;
        this.stability = stability;
        this.silhouettes = search.silhouettes(grouping);
    }

    ClusterResult result(List<Trait> traits, List<Tried> tried, String digest) {
        Plane plane = Plane.of(rows);
        double silhouette = Silhouette.mean(silhouettes);
        double agreement = Arrays.stream(stability).average().orElse(Double.NaN);
        return new ClusterResult(
                rows.length,
                grouping.groups(),
                (int) Arrays.stream(grouping.labels()).filter(label -> label < 0).count(),
                silhouette,
                agreement,
                low(),
                verdict(silhouette, agreement),
                groups(),
                traits,
                tried,
                points(plane),
                plane.share(),
                digest,
                remarks(),
                conventions());
    }

    private double low() {
        double[] sorted = stability.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 20];
    }

    private String verdict(double silhouette, double agreement) {
        if (grouping.groups() < 2) {
            return "No two groups are found: the rows are one cloud, or the radius is too %s."
                    .formatted(grouping.groups() == 0 ? "small" : "great");
        }
        String stable =
                Double.isNaN(agreement)
                        ? ""
                        : agreement >= STABLE
                                ? ", and other draws of the rows give nearly the same"
                                : ", and other draws of the rows give others: do not rely on them";
        return "%d groups, %s%s.".formatted(grouping.groups(), apart(silhouette), stable);
    }

    private static String apart(double silhouette) {
        if (Double.isNaN(silhouette)) {
            return "of which all but one are too small to be among the rows drawn at random";
        }
        String words =
                silhouette >= APART
                        ? "well apart"
                        : silhouette >= HARDLY_APART
                                ? "apart, with rows in between"
                                : "hardly apart";
        return String.format(Locale.ROOT, "%s (silhouette %.2f)", words, silhouette);
    }

    private List<Group> groups() {
        int[] sizes = grouping.sizes();
        List<Group> groups = new ArrayList<>();
        for (int k = 0; k < sizes.length; k++) {
            int own = k;
            double[] values =
                    IntStream.range(0, silhouettes.length)
                            .filter(place -> grouping.labels()[search.judged()[place]] == own)
                            .mapToDouble(place -> silhouettes[place])
                            .toArray();
            groups.add(
                    new Group(
                            k + 1,
                            sizes[k],
                            (double) sizes[k] / rows.length,
                            Silhouette.mean(values)));
        }
        return groups;
    }

    private List<Point> points(Plane plane) {
        return Arrays.stream(search.judged())
                .mapToObj(row ->
                        new Point(
                                row + 1,
                                grouping.labels()[row] + 1,
                                plane.x()[row],
                                plane.y()[row]))
                .toList();
    }

    private List<String> remarks() {
        return search.judged().length < rows.length
                ? List.of(
                        "Silhouettes and the picture are of %,d rows drawn at random."
                                .formatted(search.judged().length))
                : List.of();
    }

    private Map<String, String> conventions() {
        Map<String, String> conventions = new LinkedHashMap<>();
        conventions.put(
                "preparation",
                "words as columns of 0 and 1, missing numbers the median and a mark, all of mean 0"
                        + " and deviation 1; distances are Euclidean");
        conventions.put(
                "choice",
                switch (parameters.method()) {
                    case K_MEANS -> "the number of groups with the greatest silhouette";
                    case GAUSSIAN_MIXTURE ->
                            "the number of bells with the least BIC; features are independent"
                                    + " within a bell";
                    case DBSCAN ->
                            String.format(
                                    Locale.ROOT,
                                    "as many as there are dense places: %d rows within %.4g",
                                    parameters.neighbours(),
                                    search.radius());
                });
        conventions.put(
                "stability",
                "adjusted Rand of these groups and those of %d bootstrap draws, rows once each"
                        .formatted(parameters.resamples()));
        if (parameters.method() == Method.DBSCAN) {
            conventions.put("silhouette", "of rows that belong to a group");
        }
        return conventions;
    }
}
