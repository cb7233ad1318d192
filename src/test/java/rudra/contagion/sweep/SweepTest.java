package rudra.contagion.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.contagion.DefaultAt;
import rudra.contagion.Furfine;
import rudra.contagion.Outcome;
import rudra.contagion.RandomNetworks;
import rudra.contagion.Shock;
import rudra.contagion.analysis.EngineId;
import rudra.contagion.analysis.EngineParameters;
import rudra.contagion.sweep.KnifeEdgeResult.Jump;
import rudra.contagion.sweep.KnifeEdgeResult.Tipped;
import rudra.contagion.sweep.SweepResult.Cell;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.io.NetworkKind;

/** Grids and knife edges say what running the engine shock by shock says. */
final class SweepTest {
    private static final InputDeclaration<Network> NETWORK =
            InputDeclaration.one("network", NetworkKind.NETWORK);
    private static final double PRECISION = 1e-5;

    static Stream<Long> seeds() {
        return RandomNetworks.seeds().limit(12);
    }

    private static Inputs inputs(Network network) {
        return Inputs.none(Seed.DEFAULT).with(NETWORK, network);
    }

    private static SweepResult sweep(Network network, SweepParameters parameters) {
        return new SweepAnalysis(NETWORK).run(parameters, inputs(network), Progress.none());
    }

    private static SweepParameters grid(EngineId engine, SweptParameter varied, int steps) {
        return new SweepParameters(
                engine,
                SizeOf.EXTERNAL_ASSETS,
                new Range(0, 0.8, steps),
                varied,
                new Range(0, 1, 5),
                Shock.defaults(),
                EngineParameters.defaults());
    }

    private static KnifeEdgeResult edge(Network network, double to) {
        return new KnifeEdgeAnalysis(NETWORK)
                .run(
                        new KnifeEdgeParameters(
                                EngineId.FURFINE,
                                SizeOf.EXTERNAL_ASSETS,
                                new Range(0, to, 10),
                                PRECISION,
                                1_000,
                                Shock.defaults(),
                                EngineParameters.defaults()),
                        inputs(network),
                        Progress.none());
    }

    private static Outcome furfine(Network network, double lost, double recovery) {
        return new Furfine(recovery, DefaultAt.BELOW_ZERO)
                .run(
                        network,
                        new Shock(List.of(), Map.of(), Map.of(), lost, Map.of()),
                        Progress.none());
    }

    /** b0 owes b1 and b1 owes b2 more than their equity; a loss of 2 of 10 ruins b0. */
    private static Network chain() {
        return RandomNetworks.balanced(
                new double[][] {{0, 8, 0}, {0, 0, 9}, {0, 0, 0}},
                new double[] {10, 5, 5},
                new double[] {0, 1, 9});
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCellIsTheEngineAtThatSizeAndRecovery(long seed) {
        Network network = RandomNetworks.of(seed);
        SweepResult result =
                sweep(network, grid(EngineId.FURFINE, SweptParameter.RECOVERY_RATE, 8));
        assertEquals(9 * 6, result.cells().size());
        for (Cell cell : result.cells()) {
            Outcome alone = furfine(network, cell.size(), cell.value());
            assertEquals(Books.failures(alone), cell.failures());
            assertEquals(alone.systemLoss(), cell.systemLoss());
            assertEquals(alone.ownLoss(), cell.ownLoss());
        }
    }

    @Test
    void moreIsNeverLostWhereMoreIsRecovered() {
        SweepResult result =
                sweep(
                        RandomNetworks.of(7),
                        grid(EngineId.ROGERS_VERAART, SweptParameter.ASSETS_RECOVERED, 8));
        result.systemLoss()
                .forEach(row -> {
                    double[] losses =
                            row.by().values().stream().mapToDouble(loss -> loss).toArray();
                    for (int k = 1; k < losses.length; k++) {
                        assertTrue(losses[k] <= losses[k - 1] + 1e-9);
                    }
                });
    }

    @Test
    void whatChangesNothingInAnEngineIsRefused() {
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () ->
                                sweep(
                                        chain(),
                                        grid(
                                                EngineId.LINEAR_DEBTRANK,
                                                SweptParameter.RECOVERY_RATE,
                                                8)));
        assertTrue(refused.getMessage().contains("changes nothing in linear-debtrank"));
    }

    @Test
    void tooManyCellsAreRefusedWithTheirNumber() {
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () ->
                                sweep(
                                        chain(),
                                        grid(
                                                EngineId.FURFINE,
                                                SweptParameter.RECOVERY_RATE,
                                                2_000)));
        assertTrue(refused.getMessage().contains("12,006 runs"), refused.getMessage());
    }

    @Test
    void aShockWithoutLossesCannotBeMultiplied() {
        SweepParameters parameters =
                new SweepParameters(
                        EngineId.FURFINE,
                        SizeOf.GIVEN_SHOCK,
                        new Range(0, 5, 5),
                        SweptParameter.NOTHING,
                        Range.defaults(),
                        Shock.failing("b0"),
                        EngineParameters.defaults());
        assertThrows(AnalysisException.class, () -> sweep(chain(), parameters));
    }

    @Test
    void aRangeThatGoesDownIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Range(1, 0, 5));
    }

    @Test
    void aChainTipsWhereItsFirstLinkBreaks() {
        // b0 has equity 2 and external assets 10: it fails beyond a fifth, and then all do.
        KnifeEdgeResult found = edge(chain(), 0.5);
        Jump jump = found.jumps().getFirst();
        assertEquals(3, jump.height());
        assertEquals("b0", jump.trigger());
        assertTrue(jump.below() <= 0.2 && jump.above() >= 0.2, jump.toString());
        assertTrue(jump.above() - jump.below() <= PRECISION);
        assertEquals(
                List.of("b0", "b1", "b2"),
                found.institutions().stream().map(Tipped::institution).toList());
        assertTrue(found.finding().endsWith("failures jump from 0 to 3."), found.finding());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFineScanSeesTheSameJumps(long seed) {
        Network network = RandomNetworks.of(seed);
        List<Jump> jumps = edge(network, 0.9).jumps();
        int steps = 3_000;
        int before = Books.failures(furfine(network, 0, 0));
        int heights = 0;
        for (int k = 1; k <= steps; k++) {
            double from = 0.9 * (k - 1) / steps;
            double to = 0.9 * k / steps;
            int now = Books.failures(furfine(network, to, 0));
            int found =
                    jumps.stream()
                            .filter(j -> j.above() > from + PRECISION && j.below() < to - PRECISION)
                            .mapToInt(Jump::height)
                            .sum();
            assertTrue(now == before || found > 0, "a jump between " + from + " and " + to);
            heights += now - before;
            before = now;
        }
        assertEquals(heights, jumps.stream().mapToInt(Jump::height).sum());
    }

    @Test
    void whereNobodyFailsThereIsNoEdgeAndItSaysSo() {
        KnifeEdgeResult found = edge(chain(), 0.1);
        assertTrue(found.jumps().isEmpty());
        assertEquals(
                "There is no edge between sizes 0 and 0.1: 0 institutions fail at all of them.",
                found.finding());
    }
}
