package rudra.network.measures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.MoneyUnit;
import rudra.network.Network;
import rudra.network.generate.SampleNetworks;
import rudra.network.io.NetworkKind;

final class MeasuresTest {
    private static final InputDeclaration<Network> NETWORK =
            InputDeclaration.one("network", NetworkKind.NETWORK);

    /** What i claims from j for each pair given. */
    private static Network network(int n, int[]... claims) {
        int[] creditor = new int[claims.length];
        int[] debtor = new int[claims.length];
        double[] amount = new double[claims.length];
        for (int k = 0; k < claims.length; k++) {
            creditor[k] = claims[k][0];
            debtor[k] = claims[k][1];
            amount[k] = claims[k].length > 2 ? claims[k][2] : 1;
        }
        Exposures exposures = Exposures.of(n, creditor, debtor, amount, claims.length);
        double[] equity = new double[n];
        java.util.Arrays.fill(equity, 2);
        return new Network(
                "test",
                MoneyUnit.UNKNOWN,
                Institutions.of(IntStream.range(0, n).mapToObj(i -> "i" + i).toList()),
                exposures,
                BalanceSheets.fromEquity(exposures, equity),
                List.of());
    }

    private static Network ring(int n) {
        return network(
                n,
                IntStream.range(0, n)
                        .mapToObj(i -> new int[] {i, (i + 1) % n})
                        .toArray(int[][]::new));
    }

    private static NetworkMeasures measure(Network network) {
        return measure(network, MeasuresParameters.defaults(), Progress.none());
    }

    private static NetworkMeasures measure(
            Network network, MeasuresParameters parameters, Progress progress) {
        Inputs inputs = Inputs.none(Seed.DEFAULT).with(NETWORK, network);
        return new MeasuresAnalysis(NETWORK).run(parameters, inputs, progress);
    }

    private static double[] each(NetworkMeasures all, ToDoubleFunction<InstitutionMeasures> value) {
        return all.institutions().stream().mapToDouble(value).toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 7, 30})
    void inARingEverybodyIsAlike(int n) {
        NetworkMeasures ring = measure(ring(n));
        double harmonicNumber = IntStream.range(1, n).mapToDouble(d -> 1.0 / d).sum();
        for (InstitutionMeasures each : ring.institutions()) {
            assertEquals(1.0 / n, each.pageRank(), 1e-12);
            assertEquals(0.5, each.betweenness(), 1e-12);
            assertEquals(harmonicNumber / (n - 1), each.harmonic(), 1e-12);
            assertEquals(2, each.core());
            assertEquals(n == 3 ? 1 : 0, each.clustering());
            assertEquals(0.5, each.interbankLeverage());
        }
        assertEquals(n / 2.0, ring.network().meanDistance(), 1e-12);
        assertEquals(n - 1, ring.network().longestDistance());
        assertEquals(1, ring.network().strongComponents());
        assertEquals(0, ring.network().reciprocity());
        assertEquals(1.0 / (n - 1), ring.network().density(), 1e-15);
        assertEquals(1.0 / n, ring.network().claimsHerfindahl(), 1e-15);
    }

    @Test
    void inAPathEveryPartOfTheChainIsItsOwnStrongComponent() {
        NetworkMeasures path =
                measure(network(4, new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 3}));
        assertEquals(4, path.network().strongComponents());
        assertEquals(1, path.network().weakComponents());
        // 2 of the 6 possible pairs of others run through each inner one.
        assertArrayEquals(
                new double[] {0, 2 / 6.0, 2 / 6.0, 0},
                each(path, InstitutionMeasures::betweenness),
                1e-15);
        assertEquals(10.0 / 6, path.network().meanDistance(), 1e-15);
        assertEquals(
                (1 + 1 / 2.0 + 1 / 3.0) / 3, each(path, InstitutionMeasures::harmonic)[3], 1e-15);
        assertEquals(0, each(path, InstitutionMeasures::harmonic)[0]);
    }

    @Test
    void theHubOfAMutualStarLiesBetweenAllOthers() {
        int[][] claims = new int[8][];
        for (int leaf = 1; leaf <= 4; leaf++) {
            claims[2 * leaf - 2] = new int[] {0, leaf};
            claims[2 * leaf - 1] = new int[] {leaf, 0};
        }
        NetworkMeasures star = measure(network(5, claims));
        assertArrayEquals(
                new double[] {1, 0, 0, 0, 0}, each(star, InstitutionMeasures::betweenness), 1e-15);
        // The walk alternates: hub = a + d·(1 − hub), with a = (1 − d) ÷ 5 and d = 0.85.
        assertEquals(0.88 / 1.85, each(star, InstitutionMeasures::pageRank)[0], 1e-12);
        assertEquals(1, star.network().reciprocity());
        assertEquals(-1, star.network().assortativity(), 1e-12);
        assertEquals(0.25, star.institutions().getFirst().claimsHerfindahl());
        assertEquals(1, star.institutions().getFirst().core());
    }

    @Test
    void inACompleteNetworkNothingLiesBetween() {
        int n = 6;
        int[][] claims =
                IntStream.range(0, n * n)
                        .filter(k -> k / n != k % n)
                        .mapToObj(k -> new int[] {k / n, k % n})
                        .toArray(int[][]::new);
        NetworkMeasures complete = measure(network(n, claims));
        for (InstitutionMeasures each : complete.institutions()) {
            assertEquals(0, each.betweenness());
            assertEquals(1, each.clustering());
            assertEquals(n - 1, each.core());
            assertEquals(1, each.harmonic(), 1e-15);
        }
        assertEquals(1, complete.network().density());
        assertTrue(Double.isNaN(complete.network().assortativity()));
    }

    @Test
    void concentrationFollowsTheAmounts() {
        NetworkMeasures measures =
                measure(network(3, new int[] {0, 1, 3}, new int[] {0, 2, 1}, new int[] {1, 2, 4}));
        assertEquals((9 + 1) / 16.0, measures.institutions().get(0).claimsHerfindahl(), 1e-15);
        assertEquals((16 + 1) / 25.0, measures.institutions().get(2).debtsHerfindahl(), 1e-15);
        assertEquals(0, measures.institutions().get(2).claimsHerfindahl());
        assertEquals(8, measures.network().totalExposure());
        assertEquals(0.5, measures.network().claimsHerfindahl(), 1e-15);
        assertEquals(6, measures.network().totalEquity());
    }

    @Test
    void beyondTheWorkLimitARuleSaysWhatIsNotComputed() {
        MeasuresParameters none = new MeasuresParameters(0.85, 10);
        NetworkMeasures measures = measure(ring(30), none, Progress.none());
        assertTrue(Double.isNaN(measures.institutions().getFirst().betweenness()));
        assertEquals(2, measures.rules().stream().filter(r -> r.contains("not computed")).count());
        assertEquals(1.0 / 30, measures.institutions().getFirst().pageRank(), 1e-12);
    }

    @Test
    void oneInstitutionAndNoExposureHaveMeasuresToo() {
        NetworkMeasures alone = measure(network(1));
        assertEquals(1, alone.institutions().getFirst().pageRank(), 1e-15);
        assertEquals(1, alone.network().weakComponents());
        assertTrue(Double.isNaN(alone.network().density()));
    }

    /** Computed by networkx 3.6.1 from the shipped sample. */
    @Test
    void theMeasuresOfTheSampleAreThoseOfAnotherProgram() {
        NetworkMeasures sample = measure(SampleNetworks.coreAndPeriphery());
        NetworkSummary whole = sample.network();
        assertEquals(0.09943502824858758, whole.density(), 1e-15);
        assertEquals(0.36363636363636365, whole.reciprocity(), 1e-15);
        assertEquals(-0.4270092509267052, whole.assortativity(), 1e-12);
        assertEquals(0.610344228538841, whole.clustering(), 1e-12);
        assertEquals(2.2688486265341905, whole.meanDistance(), 1e-12);
        assertEquals(5, whole.longestDistance());
        assertEquals(1, whole.weakComponents());
        assertEquals(3, whole.strongComponents());
        assertEquals(58, whole.largestStrongComponent());
        InstitutionMeasures first = sample.institutions().getFirst();
        assertEquals("C01", first.id());
        assertEquals(0.09048953123772527, first.pageRank(), 1e-12);
        assertEquals(0.21490839823836522, first.betweenness(), 1e-12);
        assertEquals(0.7372881355932204, first.harmonic(), 1e-12);
        assertEquals(0.2012820512820513, first.clustering(), 1e-12);
        assertEquals(8, first.core());
        assertEquals(0.46153846153846156, first.reciprocity(), 1e-12);
        InstitutionMeasures peripheral = sample.institutions().get(13);
        assertEquals("P05", peripheral.id());
        assertEquals(0.00550591853451646, peripheral.pageRank(), 1e-12);
        assertEquals(0.0010965842716281055, peripheral.betweenness(), 1e-12);
        assertEquals(0.7142857142857143, peripheral.clustering(), 1e-12);
    }

    @Test
    void measuringStopsWhenItIsCancelled() {
        Progress cancelled =
                new Progress() {
                    @Override
                    public void update(double fraction, String message) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };
        Network network = ring(10);
        assertThrows(
                CancelledException.class,
                () -> measure(network, MeasuresParameters.defaults(), cancelled));
    }
}
