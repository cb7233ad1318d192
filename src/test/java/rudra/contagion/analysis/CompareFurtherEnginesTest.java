package rudra.contagion.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.analysis.json.Ids;
import rudra.contagion.Shock;
import rudra.contagion.analysis.CompareResult.LeftOut;
import rudra.contagion.analysis.CompareResult.Step;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.generate.OverlappingPortfolios;
import rudra.network.generate.SampleNetworks;
import rudra.network.io.NetworkKind;

/** All engines side by side on one network. */
final class CompareFurtherEnginesTest {
    private static final InputDeclaration<Network> NETWORK =
            InputDeclaration.one("network", NetworkKind.NETWORK);
    private static final Network PLAIN = SampleNetworks.coreAndPeriphery();
    private static final Network WITH_HOLDINGS =
            new OverlappingPortfolios(4, 3, 0.6).addTo(PLAIN, Seed.DEFAULT);
    private static final Shock SHOCK =
            new Shock(List.of("C01"), Map.of(), Map.of(), 0.02, Map.of());

    private static CompareResult compare(Network network, List<EngineId> engines) {
        CompareParameters parameters =
                new CompareParameters(SHOCK, engines, EngineParameters.defaults());
        Inputs inputs = Inputs.none(Seed.DEFAULT).with(NETWORK, network);
        return new CompareAnalysis(NETWORK).run(parameters, inputs, Progress.none());
    }

    @Test
    void everyEngineRunsWhereTheNetworkHasWhatItNeeds() {
        CompareResult result = compare(WITH_HOLDINGS, List.of(EngineId.values()));
        assertEquals(List.of(), result.leftOut());
        assertEquals(
                Ids.all(EngineId.class),
                result.engines().stream().map(EngineResult::engine).toList());
        assertTrue(result.engines().stream().allMatch(EngineResult::converged));
    }

    @Test
    void anEngineThatLacksHoldingsIsLeftOutWithItsReason() {
        List<EngineId> asked =
                List.of(EngineId.FURFINE, EngineId.COMBINED_CHANNELS, EngineId.BAIL_IN);
        CompareResult result = compare(PLAIN, asked);
        LeftOut left = result.leftOut().getFirst();
        assertEquals("combined-channels", left.engine());
        assertTrue(left.reason().contains("holdings"), left.reason());
        assertEquals(2, result.engines().size());
    }

    @Test
    void whereNoEngineFitsThatIsAnError() {
        assertThrows(
                AnalysisException.class, () -> compare(PLAIN, List.of(EngineId.COMBINED_CHANNELS)));
    }

    @Test
    void theStepsFromFurfineSayWhatEachChannelChanges() {
        CompareResult result =
                compare(
                        WITH_HOLDINGS,
                        List.of(
                                EngineId.FURFINE,
                                EngineId.COMBINED_CHANNELS,
                                EngineId.BAIL_IN,
                                EngineId.LIQUIDITY));
        assertEquals(
                List.of("combined-channels", "bail-in", "liquidity"),
                result.steps().stream().map(Step::to).toList());
        assertTrue(result.steps().getFirst().moreSystemLoss() > 0);
        assertFalse(result.differences().isEmpty());
    }

    @Test
    void nothingButTheUsualEnginesIsRunUnlessAskedFor() {
        assertEquals(6, CompareParameters.defaults().engines().size());
    }
}
