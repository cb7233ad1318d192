package rudra.network.measures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.Seed;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.network.Exposures;
import rudra.network.generate.FitnessNetwork;
import rudra.network.generate.SampleNetworks;

/** What the graph library is asked, and where it needs care. */
final class GraphMeasuresTest {
    private final List<String> rules = new ArrayList<>();

    private ClaimMeasures claims(Exposures exposures, double damping, double limit) {
        return ClaimMeasures.of(exposures, damping, new WorkLimit(limit, rules), Progress.none());
    }

    private static Exposures exposures(int n, List<int[]> claims) {
        double[] amount = new double[claims.size()];
        Arrays.fill(amount, 1);
        return Exposures.of(
                n,
                claims.stream().mapToInt(c -> c[0]).toArray(),
                claims.stream().mapToInt(c -> c[1]).toArray(),
                amount,
                amount.length);
    }

    /** From each joint to the next by two ways, so that 2^count chains lead from end to end. */
    private static Exposures diamonds(int count) {
        List<int[]> claims = new ArrayList<>();
        for (int joint = 0; joint < 3 * count; joint += 3) {
            claims.add(new int[] {joint, joint + 1});
            claims.add(new int[] {joint, joint + 2});
            claims.add(new int[] {joint + 1, joint + 3});
            claims.add(new int[] {joint + 2, joint + 3});
        }
        return exposures(3 * count + 1, claims);
    }

    @Test
    void chainsAreCountedUpToTheLargestNumberAndRefusedBeyond() {
        double[] counted = claims(diamonds(62), 0.85, 1e9).betweenness();
        assertEquals(counted[1], counted[2], 1e-15);
        // The joint after 31 of 62 diamonds lies between all 93 before it and all 93 behind it.
        assertEquals(93.0 * 93 / (186.0 * 185), counted[93], 1e-12);
        assertTrue(rules.isEmpty());
        ClaimMeasures beyond = claims(diamonds(64), 0.85, 1e9);
        assertTrue(Arrays.stream(beyond.betweenness()).allMatch(Double::isNaN));
        assertEquals(128, beyond.distances().longest());
        assertTrue(rules.getFirst().contains("2^63"), rules::toString);
    }

    @Test
    void aChainOfAHundredThousandOverflowsNothing() {
        int n = 100_000;
        Exposures chain =
                exposures(n, IntStream.range(1, n).mapToObj(i -> new int[] {i - 1, i}).toList());
        assertEquals(new Components(n, 1), claims(chain, 0.85, 0).strong());
        PartnerMeasures partners =
                PartnerMeasures.of(chain, new WorkLimit(1e6, rules), Progress.none());
        assertEquals(new Components(1, n), partners.weak());
        assertTrue(Arrays.stream(partners.cores()).allMatch(core -> core == 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.85, 0.999})
    void pageRanksSolveTheirEquation(double damping) {
        Exposures exposures = SampleNetworks.robustYetFragile().exposures();
        int n = exposures.size();
        double[] rank = claims(exposures, damping, 0).pageRank();
        double[] claims = exposures.totalClaims();
        double stranded =
                IntStream.range(0, n).filter(i -> claims[i] == 0).mapToDouble(i -> rank[i]).sum();
        double[] wanted = new double[n];
        for (int j = 0; j < n; j++) {
            wanted[j] = (1 - damping + damping * stranded) / n;
            for (int k = exposures.debtsStart(j); k < exposures.debtsStart(j + 1); k++) {
                int creditor = exposures.debtCreditor(k);
                wanted[j] += damping * rank[creditor] * exposures.debtAmount(k) / claims[creditor];
            }
        }
        assertArrayEquals(wanted, rank, 1e-15);
        assertEquals(1, Arrays.stream(rank).sum(), 1e-12);
    }

    @Test
    void harmonicClosenessIsTheLibrarys() {
        Exposures exposures = SampleNetworks.coreAndPeriphery().exposures();
        Graph<Integer, DefaultWeightedEdge> steps =
                new AsUnweightedGraph<>(ExposureGraph.claims(exposures, Progress.none()));
        assertArrayEquals(
                Scores.of(steps, new HarmonicCentrality<>(steps, true, true)),
                Distances.of(steps, Progress.none()).harmonic(),
                1e-14);
    }

    @Test
    void anExposureToOneselfCountsForNothing() {
        Exposures plain = exposures(3, List.of(new int[] {0, 1}, new int[] {1, 2}));
        Exposures withSelf =
                exposures(3, List.of(new int[] {0, 1}, new int[] {1, 1}, new int[] {1, 2}));
        assertArrayEquals(
                claims(plain, 0.85, 100).pageRank(), claims(withSelf, 0.85, 100).pageRank());
        WorkLimit limit = new WorkLimit(100, rules);
        assertArrayEquals(
                PartnerMeasures.of(plain, limit, Progress.none()).cores(),
                PartnerMeasures.of(withSelf, limit, Progress.none()).cores());
    }

    @Test
    void measuringAgainGivesTheSameBits() {
        Exposures exposures =
                new FitnessNetwork(300, 6, 0.5, 0.2).generate(Seed.DEFAULT).exposures();
        ClaimMeasures once = claims(exposures, 0.85, 1e9);
        ClaimMeasures again = claims(exposures, 0.85, 1e9);
        assertArrayEquals(once.pageRank(), again.pageRank());
        assertArrayEquals(once.betweenness(), again.betweenness());
        assertArrayEquals(once.distances().harmonic(), again.distances().harmonic());
    }

    /** Cancels when asked for the given time. */
    private record CancelledAt(int look, AtomicInteger looks) implements Progress {
        @Override
        public void update(double fraction, String message) {}

        @Override
        public boolean isCancelled() {
            return looks.incrementAndGet() >= look;
        }
    }

    private static void measure(Exposures exposures, Progress progress) {
        WorkLimit limit = new WorkLimit(1e9, new ArrayList<>());
        PartnerMeasures.of(exposures, limit, progress);
        ClaimMeasures.of(exposures, 0.85, limit, progress);
    }

    @Test
    void theLibraryStopsInTheMiddleOfItsWorkWhenCancelled() {
        Exposures exposures =
                new FitnessNetwork(200, 5, 0.5, 0.2).generate(Seed.DEFAULT).exposures();
        AtomicInteger all = new AtomicInteger();
        measure(exposures, new CancelledAt(Integer.MAX_VALUE, all));
        // Two searches from every institution look at every institution they reach.
        assertTrue(all.get() > 200 * 200, () -> "looked " + all + " times");
        for (int look = 1; look <= all.get(); look += 1 + all.get() / 200) {
            Progress cancelled = new CancelledAt(look, new AtomicInteger());
            assertThrows(CancelledException.class, () -> measure(exposures, cancelled));
        }
    }
}
