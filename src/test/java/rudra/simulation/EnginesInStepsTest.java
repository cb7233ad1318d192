package rudra.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.Seed;
import rudra.contagion.CombinedChannels;
import rudra.contagion.CombinedOutcome;
import rudra.contagion.RandomCrises;
import rudra.contagion.RandomNetworks;
import rudra.contagion.Shock;
import rudra.contagion.analysis.EngineId;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.books.Books;
import rudra.simulation.scenario.Behaviour;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;

/** Engines leave books from which the next step can go on. */
final class EnginesInStepsTest {

    static Stream<Long> seeds() {
        return RandomNetworks.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pricesOfTheNextStepAreThoseTheEngineLeft(long seed) {
        Network network = RandomCrises.of(seed, 1).plain().network();
        CombinedChannels engine =
                (CombinedChannels) Engines.lively(EngineId.COMBINED_CHANNELS).chosen();
        Shock shock = Shock.failing("b0");
        CombinedOutcome found = engine.runWithPrices(network, shock, Progress.none());
        StepRecord record = run(network, EngineId.COMBINED_CHANNELS, shock).advance(1);
        assertArrayEquals(found.path().prices(), record.prices());
        assertTrue(record.prices()[0] < 1 || found.path().shareSold()[0] == 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void salesTurnSecuritiesIntoCashAndLeaveOtherAssetsAlone(long seed) {
        Network network = RandomCrises.of(seed, 1).plain().network();
        for (EngineId id :
                List.of(
                        EngineId.COMBINED_CHANNELS,
                        EngineId.LEVERAGE_TARGETING_FIRE_SALE,
                        EngineId.SQUARE_ROOT_FIRE_SALE)) {
            Running running = run(network, id, Shock.failing("b0"));
            Books books = running.run().books();
            double[] other = new double[books.size()];
            for (int i = 0; i < other.length; i++) {
                other[i] = books.otherAssets(i);
            }
            running.advance(1);
            for (int i = 0; i < other.length; i++) {
                if (books.isAlive(i)) {
                    assertEquals(other[i], books.otherAssets(i), 1e-12, id + " of " + i);
                }
            }
        }
    }

    @Test
    void whoHasSoldEverythingLeavesNothingToItsEstate() {
        Network network = RandomCrises.of(1, 1).plain().network();
        Running running = run(network, EngineId.COMBINED_CHANNELS, Shock.failing("b0", "b1"));
        running.advance(1);
        Books books = running.run().books();
        for (int c = 0; c < books.securities().classes().size(); c++) {
            assertEquals(0, books.estateSupply(c), 1e-12);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CROSS_HOLDINGS, contagion.engine",
        "EX_ANTE_VALUATION, contagion.engine",
        "SENIORITY_CLEARING, contagion.engine"
    })
    void whatBooksCannotCarryIsRefusedByField(EngineId id, String field) {
        // Odd books do not balance, and hold equity of each other.
        Network network = RandomCrises.of(3, 1).network();
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () -> Simulation.of(network, scenario(id, Shock.defaults())));
        assertEquals(field, refused.problems().getFirst().field().orElseThrow());
    }

    private record Running(SimulationRun run) {
        StepRecord advance(int step) {
            return run.advance(step, Progress.none());
        }
    }

    private static Running run(Network network, EngineId id, Shock shock) {
        Simulation simulation = Simulation.of(network, scenario(id, shock));
        return new Running(new SimulationRun(simulation, Seed.DEFAULT));
    }

    private static Scenario scenario(EngineId id, Shock shock) {
        TimelineShock hit = new TimelineShock.Institution(1, shock);
        return Scenarios.of(3, new Behaviour.None(), id, List.of(), hit)
                .withContagion(Engines.lively(id));
    }
}
