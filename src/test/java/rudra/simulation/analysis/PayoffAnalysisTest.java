package rudra.simulation.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.generate.SampleNetworks;
import rudra.network.io.NetworkKind;
import rudra.simulation.Simulation;
import rudra.simulation.StepRecord;
import rudra.simulation.analysis.PayoffResult.ActionRow;
import rudra.simulation.decision.Action;
import rudra.simulation.scenario.Behaviour;
import rudra.simulation.scenario.Policy;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;
import rudra.simulation.scenario.Trigger;

/** Why institutions of the core–periphery sample do what they do. */
final class PayoffAnalysisTest {
    private static final InputDeclaration<Network> NETWORK =
            InputDeclaration.one("network", NetworkKind.NETWORK);
    private static final Network BANKS = SampleNetworks.coreAndPeriphery();
    private static final Scenario CRISIS =
            Scenario.defaults()
                    .withShocks(
                            List.of(
                                    new TimelineShock.Institution(2, Shock.failing("C08")),
                                    new TimelineShock.AssetClass(3, Map.of("securities", 0.05)),
                                    new TimelineShock.CyberOutage(4, 2, List.of("C01"))));

    @Test
    void componentsAsWeighedAddUpToWhatTheRunItselfFound() {
        StepRecord third = steps(CRISIS).get(2);
        for (int i = 0; i < BANKS.size(); i++) {
            String id = BANKS.institutions().id(i);
            PayoffResult result = ask(CRISIS, 3, id);
            for (Action action : Action.values()) {
                ActionRow row = result.actions().get(action.column());
                double payoff = third.payoff(i, action);
                assertEquals(Double.isFinite(payoff), row.total().isPresent(), id + " " + action);
                assertEquals(row.total().isEmpty(), !row.closed().isEmpty(), id + " " + action);
                if (Double.isFinite(payoff)) {
                    double tolerance = 1e-9 * Math.max(1, Math.abs(payoff));
                    assertEquals(payoff, row.total().orElseThrow(), tolerance);
                    assertEquals(payoff, sum(row), tolerance);
                }
            }
        }
    }

    @Test
    void bestResponseIsNamedWithWhatTheNextBestWouldHaveCost() {
        PayoffResult result = ask(CRISIS, 3, "C02");
        assertTrue(result.bestResponse());
        ActionRow chosen = result.actions().stream().filter(ActionRow::chosen).findFirst().get();
        assertTrue(chosen.best());
        double next =
                result.actions().stream()
                        .filter(row -> !row.chosen())
                        .flatMap(row -> row.total().stream())
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElseThrow();
        String less = Money.text(chosen.total().orElseThrow() - next, BANKS.unit());
        String told = result.sentences().get(0);
        assertTrue(told.contains("the best response to what the others did"), told);
        assertTrue(told.endsWith("would have brought " + less + " less."), told);
        assertTrue(result.sentences().get(1).startsWith("Play reached an equilibrium in pure"));
    }

    @Test
    void outageClosesEveryActionButHolding() {
        PayoffResult result = ask(CRISIS, 4, "C01");
        assertEquals(
                "Commercial Bank of Frankfurt holds: an outage halts it.",
                result.sentences().get(0));
        for (ActionRow row : result.actions()) {
            boolean holds = row.action().equals("hold");
            assertEquals(holds ? "" : "an outage halts it", row.closed());
        }
    }

    @Test
    void whoHasFailedActsNoMore() {
        PayoffResult result = ask(CRISIS, 3, "C08");
        assertEquals("Stockholm Mutual has failed and acts no more.", result.sentences().get(0));
    }

    @Test
    void freezesAreTheReasonWhyActionsAreClosed() {
        Scenario frozen =
                CRISIS.withPolicies(
                        List.of(
                                new Policy.SaleFreeze(1, Trigger.defaults(), 5),
                                new Policy.WithdrawalFreeze(1, Trigger.defaults(), 5)));
        PayoffResult result = ask(frozen, 3, "C02");
        assertEquals("sales are frozen", row(result, "sell").closed());
        assertEquals("withdrawals are frozen", row(result, "hoard").closed());
        assertEquals("withdrawals are frozen", row(result, "withdraw").closed());
    }

    @Test
    void quantalResponseGivesTheProbabilityOfEveryAction() {
        PayoffResult result = ask(with(new Behaviour.Logit(20, 500, 1e-9)), 3, "C02");
        double[] weights = result.actions().stream().mapToDouble(ActionRow::probability).toArray();
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        assertEquals(1, sum, 1e-9);
        ActionRow likeliest =
                result.actions().stream()
                        .reduce((a, b) -> b.probability() > a.probability() ? b : a)
                        .orElseThrow();
        double greatest =
                result.actions().stream()
                        .flatMap(row -> row.total().stream())
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElseThrow();
        assertEquals(greatest, likeliest.total().orElseThrow());
        assertTrue(result.sentences().get(0).contains("probability of"), result.sentences().get(0));
        assertTrue(result.sentences().get(1).contains("quantal equilibrium"));
    }

    @Test
    void whereNobodyActsThereIsNothingToTell() {
        PayoffResult result = ask(with(new Behaviour.None()), 1, "");
        assertEquals("C01", result.institution());
        assertEquals(List.of("Nobody acts in this scenario."), result.sentences());
        assertTrue(result.actions().stream().allMatch(row -> row.total().isEmpty()));
    }

    @Test
    void stepAndInstitutionThatThereAreNotAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new PayoffQuestion(CRISIS, 21, "C01"));
        AnalysisException refused =
                assertThrows(AnalysisException.class, () -> ask(CRISIS, 1, "Z99"));
        assertEquals(Optional.of("institution"), refused.problems().get(0).field());
        assertFalse(refused.problems().get(0).message().isEmpty());
    }

    private static double sum(ActionRow row) {
        return Stream.of(
                        row.carry(),
                        row.expectedLoss(),
                        row.sale(),
                        row.shortfall(),
                        row.regulation())
                .mapToDouble(Optional::orElseThrow)
                .sum();
    }

    private static ActionRow row(PayoffResult result, String action) {
        return result.actions().stream()
                .filter(row -> row.action().equals(action))
                .findFirst()
                .orElseThrow();
    }

    private static Scenario with(Behaviour behaviour) {
        return new Scenario(
                CRISIS.steps(),
                CRISIS.shocks(),
                CRISIS.infrastructure(),
                CRISIS.market(),
                CRISIS.regulation(),
                CRISIS.policies(),
                CRISIS.strategies(),
                behaviour,
                CRISIS.contagion(),
                CRISIS.estimator());
    }

    private static List<StepRecord> steps(Scenario scenario) {
        List<StepRecord> steps = new ArrayList<>();
        Simulation.of(BANKS, scenario).run(Seed.DEFAULT, steps::add, Progress.none());
        return steps;
    }

    private static PayoffResult ask(Scenario scenario, int step, String institution) {
        Inputs inputs = Inputs.none(Seed.DEFAULT).with(NETWORK, BANKS);
        return new PayoffAnalysis(NETWORK)
                .run(new PayoffQuestion(scenario, step, institution), inputs, Progress.none());
    }
}
