package rudra.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.analysis.AnalysisException;
import rudra.analysis.Seed;
import rudra.contagion.RandomNetworks;
import rudra.contagion.Shock;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.decision.Action;
import rudra.simulation.scenario.Market;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;

final class SimulationTest {
    private static final Network NETWORK = RandomNetworks.of(4);

    @Test
    void runsAtTheSameTimeDoNotDisturbEachOther() {
        Scenario scenario = Scenarios.lively(10, Scenarios.storm(NETWORK));
        String alone = Recorded.run(NETWORK, scenario).digest();
        List<CompletableFuture<String>> runs =
                IntStream.range(0, 8)
                        .mapToObj(i ->
                                CompletableFuture.supplyAsync(
                                        () -> Recorded.run(NETWORK, scenario).digest()))
                        .toList();
        runs.forEach(run -> assertEquals(alone, run.join()));
    }

    @Test
    void cancellingKeepsTheStepsThatAreDone() {
        List<StepRecord> done = new ArrayList<>();
        Progress afterThree =
                new Progress() {
                    @Override
                    public void update(double fraction, String message) {
                        // Nobody watches.
                    }

                    @Override
                    public boolean isCancelled() {
                        return done.size() == 3;
                    }
                };
        Simulation simulation = Simulation.of(NETWORK, Scenarios.still(10));
        assertThrows(
                CancelledException.class,
                () -> simulation.run(Seed.DEFAULT, done::add, afterThree));
        assertEquals(3, done.size());
    }

    @Test
    void explodingFiguresAreNamedWithStepAndInstitution() {
        Scenario quiet = Scenarios.lively(400);
        Scenario wild =
                new Scenario(
                        400,
                        List.of(),
                        List.of(),
                        new Market(1, 0, 0.02, 0.05, 0, 1, -1, 0, 0, 1),
                        quiet.regulation(),
                        List.of(),
                        quiet.strategies(),
                        quiet.behaviour(),
                        quiet.contagion(),
                        quiet.estimator());
        AnalysisException thrown =
                assertThrows(AnalysisException.class, () -> Recorded.run(NETWORK, wild));
        assertEquals(AnalysisException.Sort.FAILURE, thrown.sort());
        String message = thrown.problems().get(0).message();
        assertTrue(
                message.matches("The simulation diverged in step \\d+: .* of b\\d+ .*"), message);
    }

    @Test
    void whatTheNetworkDoesNotHaveIsRefusedByField() {
        TimelineShock unknown = new TimelineShock.Institution(1, Shock.failing("nobody"));
        TimelineShock noClass = new TimelineShock.AssetClass(1, Map.of("gold", 0.1));
        AnalysisException thrown =
                assertThrows(
                        AnalysisException.class,
                        () -> Simulation.of(NETWORK, Scenarios.still(1, unknown, noClass)));
        assertEquals(
                List.of("shocks[0].failing", "shocks[1].fall.gold"),
                thrown.problems().stream().map(p -> p.field().orElseThrow()).toList());
    }

    @Test
    void payoffTableAddsUpToThePayoffsOfTheStep() {
        Scenario scenario = Scenarios.lively(6, Scenarios.storm(NETWORK));
        Recorded run = Recorded.run(NETWORK, scenario);
        Simulation simulation = Simulation.of(NETWORK, scenario);
        for (int step = 1; step <= 6; step++) {
            for (int i = 0; i < NETWORK.size(); i++) {
                PayoffTable table = simulation.payoffs(Seed.DEFAULT, step, i, Progress.none());
                StepRecord record = run.steps().get(step - 1);
                assertEquals(record.actions()[i], table.chosen());
                for (PayoffTable.Row row : table.rows()) {
                    double payoff = record.payoff(i, row.action());
                    assertEquals(payoff, row.total(), 1e-12 * Math.max(1, Math.abs(payoff)));
                }
                assertEquals(open(record, i), table.rows().size());
            }
        }
    }

    @Test
    void chosenActionsAreBestResponsesWherePlayHasSettled() {
        Scenario scenario = Scenarios.lively(6, Scenarios.storm(NETWORK));
        int settled = 0;
        for (StepRecord record : Recorded.run(NETWORK, scenario).steps()) {
            if (record.settlement().orElseThrow().converged()) {
                settled++;
                for (boolean best : record.bestResponse()) {
                    assertTrue(best, "step " + record.step());
                }
            }
        }
        assertTrue(settled > 3, "settled in " + settled);
    }

    private static int open(StepRecord record, int i) {
        int open = 0;
        for (Action action : Action.values()) {
            open += record.payoff(i, action) > Double.NEGATIVE_INFINITY ? 1 : 0;
        }
        return open;
    }
}
