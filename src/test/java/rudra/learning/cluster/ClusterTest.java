package rudra.learning.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.analysis.json.JsonValue;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.dataset.io.DatasetKinds;
import rudra.job.Progress;
import rudra.learning.cluster.ClusterParameters.Method;

/**
 * Sixty points around three centres, drawn by a linear congruential generator. Expected values are
 * those of scikit-learn 1.2.1 on the same points.
 */
final class ClusterTest {
    private static final InputDeclaration<Dataset> DATASET =
            InputDeclaration.one("dataset", DatasetKinds.DATASET);
    private static final double[][] CENTRES = {{0, 0}, {4, 0}, {1, 3}};

    private static double[][] points() {
        double[][] points = new double[60][2];
        long state = 7;
        for (int row = 0; row < 60; row++) {
            for (int f = 0; f < 2; f++) {
                double sum = -1;
                for (int part = 0; part < 2; part++) {
                    state = (state * 1103515245L + 12345) % 2147483648L;
                    sum += state / 2147483648.0;
                }
                points[row][f] = sum + CENTRES[row % 3][f];
            }
        }
        return points;
    }

    private static Grouping means(int groups) {
        return KMeans.best(points(), groups, 50, new Seed(1).stream(0), Progress.none()).grouping();
    }

    /** KMeans(k, n_init=20 and 100).inertia_ and silhouette_score. */
    @Test
    void meansAreThoseWithTheLeastSumOfSquares() {
        assertEquals(16.08786230156859, means(3).criterion(), 1e-9);
        assertEquals(12.824147418088096, means(4).criterion(), 1e-9);
        assertEquals(0.8080476935745842, Silhouette.mean(Silhouette.of(points(), means(3))), 1e-12);
        assertEquals(0.6869678715581219, Silhouette.mean(Silhouette.of(points(), means(4))), 1e-12);
    }

    /** GaussianMixture(3, covariance_type="diag").bic. */
    @Test
    void bellsHaveTheCriterionOfSchwarz() {
        Grouping bells = GaussianMixture.fit(points(), means(3), Progress.none());
        assertEquals(278.48766487678336, bells.criterion(), 1e-4);
        assertEquals(1, AdjustedRand.of(bells.labels(), means(3).labels()), 1e-12);
    }

    /** DBSCAN(eps=0.5, min_samples=4).labels_: all as they were drawn, but five that are alone. */
    @Test
    void densePlacesLeaveOutWhatStandsAlone() {
        Grouping dense = new DensityGroups(points(), 0.5, 4, Progress.none()).fit();
        int[] expected = IntStream.range(0, 60).map(row -> new int[] {0, 2, 1}[row % 3]).toArray();
        for (int alone : new int[] {3, 21, 54, 55, 57}) {
            expected[alone] = -1;
        }
        assertEquals(3, dense.groups());
        assertEquals(1, AdjustedRand.of(expected, dense.labels()), 1e-12);
        assertEquals(0.8294257813591555, Silhouette.mean(Silhouette.of(points(), dense)), 1e-12);
    }

    /** adjusted_rand_score of the same two groupings. */
    @Test
    void agreementIsMeasuredByPairs() {
        int[] first = {0, 0, 1, 1, 2, 2};
        int[] second = {0, 0, 1, 2, 2, 2};
        assertEquals(0.4444444444444444, AdjustedRand.of(first, second), 1e-15);
        assertEquals(1, AdjustedRand.of(first, new int[] {5, 5, 3, 3, 4, 4}));
    }

    /** PCA(2): of two columns all variance is seen, and the first component has the most. */
    @Test
    void thePlaneIsThatOfThePrincipalComponents() {
        Plane plane = Plane.of(points());
        assertEquals(1, plane.share(), 1e-12);
        assertEquals(1.1468006079846786, Math.abs(plane.x()[0]), 1e-9);
        assertEquals(1.6639614369732243, Math.abs(plane.y()[0]), 1e-9);
    }

    private static Dataset table() {
        double[][] points = points();
        return new Dataset(
                "points",
                List.of(
                        NumberColumn.of("id", IntStream.range(0, 60).asDoubleStream().toArray()),
                        NumberColumn.of(
                                "x", Arrays.stream(points).mapToDouble(p -> p[0]).toArray()),
                        NumberColumn.of(
                                "y", Arrays.stream(points).mapToDouble(p -> p[1]).toArray()),
                        CategoryColumn.of(
                                "place",
                                List.of("north", "south"),
                                IntStream.range(0, 60)
                                        .map(row -> row % 3 == 2 ? 0 : 1)
                                        .toArray())));
    }

    private static ClusterResult run(Method method, List<String> leaveOut) {
        ClusterParameters parameters = new ClusterParameters(method, 0, 6, 10, 0, 4, 10, leaveOut);
        return new ClusterAnalysis(DATASET)
                .run(parameters, Inputs.none(new Seed(2)).with(DATASET, table()), Progress.none());
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void everyWayFindsTheThreePlacesAndSaysWhatIsDifferentThere(Method method) {
        ClusterResult result = run(method, List.of("id"));
        assertEquals(3, result.groups(), method.name());
        assertEquals(60, result.alone() + result.found().stream().mapToInt(g -> g.rows()).sum());
        assertTrue(result.silhouette() > 0.6);
        assertTrue(result.stability() > 0.75, () -> method + " " + result.stability());
        assertTrue(result.verdict().startsWith("3 groups, well apart"), result.verdict());
        assertEquals(9, result.profile().size());
        assertEquals(60, result.points().size());
        assertEquals(
                JsonValue.of(result).digest(), JsonValue.of(run(method, List.of("id"))).digest());
    }

    @Test
    void groupsAreNumberedFromTheGreatest() {
        Grouping grouping = new Grouping(new int[] {0, 1, 1, -1, 1, 2, 2}, 3, 0).bySize();
        assertArrayEquals(new int[] {2, 0, 0, -1, 0, 1, 1}, grouping.labels());
        assertArrayEquals(new int[] {3, 2, 1}, grouping.sizes());
    }

    @Test
    void whatCannotBeGroupedIsRefusedByField() {
        AnalysisException refusal =
                assertThrows(AnalysisException.class, () -> run(Method.K_MEANS, List.of("nobody")));
        assertEquals("leaveOut", refusal.problems().getFirst().field().orElse(""));
    }

    /**
     * Two groups and a row far off, which is not among the two thousand that are judged: parting
     * that row alone from all others says nothing of how far apart groups are.
     */
    @Test
    void aNumberOfGroupsWhoseSilhouetteIsNotKnownIsNotTheBest() {
        ClusterParameters parameters =
                new ClusterParameters(Method.K_MEANS, 0, 3, 5, 0, 4, 0, List.of());
        double[][] rows = new double[2_500][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new double[] {(row % 2) * 10 + (row % 7) / 10.0};
        }
        int[] judged = new Search(parameters, rows, new Seed(3)).judged();
        int alone =
                IntStream.range(0, rows.length)
                        .filter(row -> Arrays.binarySearch(judged, row) < 0)
                        .findFirst()
                        .orElseThrow();
        rows[alone][0] = 1e6;
        Search.Found found = new Search(parameters, rows, new Seed(3)).run(Progress.none());
        assertTrue(Double.isNaN(found.tried().getFirst().silhouette()));
        assertEquals(3, found.grouping().groups());
    }

    @Test
    void aRadiusThatReachesAllRowsMakesOneGroup() {
        double[][] rows = new double[500][1];
        Grouping dense = new DensityGroups(rows, 1, 4, Progress.none()).fit();
        assertEquals(1, dense.groups());
        assertArrayEquals(new int[] {rows.length}, dense.sizes());
    }
}
