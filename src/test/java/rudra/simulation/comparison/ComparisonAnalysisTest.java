package rudra.simulation.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.analysis.json.JsonValue;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.generate.SampleNetworks;
import rudra.network.io.NetworkKind;
import rudra.simulation.Failure;
import rudra.simulation.Simulation;
import rudra.simulation.StepRecord;
import rudra.simulation.comparison.ComparisonResult.FailsIn;
import rudra.simulation.comparison.ComparisonResult.Fate;
import rudra.simulation.comparison.ComparisonResult.Measure;
import rudra.simulation.comparison.ComparisonResult.StepPair;
import rudra.simulation.comparison.ComparisonResult.Total;
import rudra.simulation.history.SimulationHistory;
import rudra.simulation.scenario.Behaviour;
import rudra.simulation.scenario.Policy;
import rudra.simulation.scenario.Regulation;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;
import rudra.simulation.scenario.Trigger;

/** A crisis of the core–periphery sample with and without help. */
final class ComparisonAnalysisTest {
    private static final InputDeclaration<Network> NETWORK =
            InputDeclaration.one("network", NetworkKind.NETWORK);
    private static final Network BANKS = SampleNetworks.coreAndPeriphery();
    private static final Scenario CRISIS =
            Scenario.defaults()
                    .withShocks(
                            List.of(
                                    new TimelineShock.Institution(2, Shock.failing("C08")),
                                    new TimelineShock.Volatility(2, 5, 1.5),
                                    new TimelineShock.Funding(3, 2, List.of(), 0.06)));
    private static final Policy LINE =
            new Policy.LiquidityLine(3, Trigger.defaults(), 400_000, List.of());
    private static final Scenario HELPED = CRISIS.withPolicies(List.of(LINE));

    @Test
    void eachSideIsTheRunThatItWouldBeAlone() {
        ComparisonResult result = compare(HELPED, Alternative.OtherPolicies.defaults());
        List<StepRecord> a = steps(HELPED);
        List<StepRecord> b = steps(CRISIS);
        assertEquals(digest(HELPED, a), result.digestA());
        assertEquals(digest(CRISIS, b), result.digestB());
        double lossA = 0;
        double lossB = 0;
        int failedA = 0;
        int failedB = 0;
        for (int s = 0; s < a.size(); s++) {
            lossA += a.get(s).loss();
            lossB += b.get(s).loss();
            failedA += a.get(s).failures().size();
            failedB += b.get(s).failures().size();
            StepPair pair = result.steps().get(s);
            assertEquals(lossA, pair.lossA(), 1e-9 * Math.max(1, lossA));
            assertEquals(lossB, pair.lossB(), 1e-9 * Math.max(1, lossB));
            assertEquals(failedA, pair.failedA());
            assertEquals(failedB, pair.failedB());
        }
        Total loss = total(result, Measure.LOSS);
        assertEquals(lossB - lossA, loss.difference(), 1e-9 * lossB);
    }

    @Test
    void runsAreTheSameUntilThePolicyActs() {
        ComparisonResult result = compare(HELPED, Alternative.OtherPolicies.defaults());
        assertEquals(Optional.of(3), result.partIn());
        assertEquals(
                List.of(true, true, false),
                result.steps().stream().limit(3).map(StepPair::same).toList());
        String told = result.findings().get(1);
        assertTrue(told.startsWith("Until step 2 both are the same; they part in step 3."), told);
        assertTrue(told.contains("Only in A: The liquidity line begins; The liquidity line pays"));
        assertEquals("A: with liquidity line. B: without policies.", result.findings().get(0));
    }

    @Test
    void whoFailsInOneRunOnlyIsNamed() {
        ComparisonResult result = compare(HELPED, Alternative.OtherPolicies.defaults());
        Set<String> onlyB = failing(steps(CRISIS));
        onlyB.removeAll(failing(steps(HELPED)));
        assertFalse(onlyB.isEmpty(), "the line should save somebody");
        List<String> named =
                result.institutions().stream()
                        .filter(fate -> fate.fails() == FailsIn.B_ONLY)
                        .map(Fate::institution)
                        .sorted()
                        .toList();
        assertEquals(List.copyOf(onlyB), named);
        assertTrue(result.findings().get(3).contains(" Only in B: "), result.findings().get(3));
    }

    @Test
    void budgetOfNothingChangesNothingButWhoSaysThatItIsThere() {
        Policy empty = new Policy.LiquidityLine(3, Trigger.defaults(), 0, List.of());
        ComparisonResult result =
                compare(CRISIS.withPolicies(List.of(empty)), Alternative.OtherPolicies.defaults());
        assertEquals(Optional.empty(), result.partIn());
        assertEquals("Both runs are the same in every step.", result.findings().get(1));
        assertEquals(List.of(), result.institutions());
        assertTrue(result.totals().stream().allMatch(total -> total.difference() == 0));
    }

    @Test
    void sidesChangedGiveTheSameFiguresChanged() {
        ComparisonResult result = compare(HELPED, Alternative.OtherPolicies.defaults());
        ComparisonResult turned = compare(CRISIS, new Alternative.OtherPolicies(List.of(LINE)));
        assertEquals(result.partIn(), turned.partIn());
        assertEquals(result.digestA(), turned.digestB());
        assertEquals(result.digestB(), turned.digestA());
        for (Total total : result.totals()) {
            assertEquals(total.difference(), -total(turned, total.measure()).difference());
        }
    }

    @Test
    void otherScenarioMayDifferInEverythingButItsLength() {
        Scenario other =
                CRISIS.withShocks(
                        List.of(new TimelineShock.AssetClass(1, Map.of("securities", 0.1))));
        ComparisonResult result = compare(CRISIS, new Alternative.OtherScenario(other));
        assertEquals(Optional.of(1), result.partIn());
        String told = result.findings().get(1);
        assertTrue(told.contains("Only in B: Prices fall: securities by 10 %"), told);
        Scenario shorter = Scenario.defaults();
        IllegalArgumentException refused =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                new ComparisonQuestion(
                                        longer(shorter), new Alternative.OtherScenario(shorter)));
        assertTrue(refused.getMessage().contains("A has 21, B has 20"), refused.getMessage());
    }

    @Test
    void differenceThatNoEventTellsIsToldByItsFigures() {
        Regulation strict = new Regulation(0.03, 0.02, 1, 0.05, 0.2, 0.05, 0.5);
        Scenario still = still(CRISIS.regulation());
        ComparisonResult result = compare(still, new Alternative.OtherScenario(still(strict)));
        String told = result.findings().get(1);
        assertTrue(told.contains("No event tells them apart there, but these differ:"), told);
        assertTrue(told.contains("stress"), told);
    }

    @Test
    void whatTheNetworkLacksIsRefusedWithItsPlaceInTheAlternative() {
        Policy unknown = new Policy.LiquidityLine(1, Trigger.defaults(), 1, List.of("nobody"));
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () -> compare(CRISIS, new Alternative.OtherPolicies(List.of(unknown))));
        assertEquals(Optional.of("against.policies[0].targets"), refused.problems().get(0).field());
    }

    @Test
    void chartsShowBothRuns() {
        compare(HELPED, Alternative.OtherPolicies.defaults())
                .charts()
                .forEach((name, chart) -> {
                    assertFalse(chart.isEmpty(), name);
                    assertTrue(
                            chart.rows().anyMatch(row -> row.get(0).equals("B: without policies")));
                });
    }

    @Test
    void comparisonIsTheSameWheneverItIsMade() {
        assertEquals(
                JsonValue.of(compare(HELPED, Alternative.OtherPolicies.defaults())).tree(),
                JsonValue.of(compare(HELPED, Alternative.OtherPolicies.defaults())).tree());
    }

    private static Scenario still(Regulation regulation) {
        return new Scenario(
                CRISIS.steps(),
                List.of(),
                List.of(),
                CRISIS.market(),
                regulation,
                List.of(),
                CRISIS.strategies(),
                new Behaviour.None(),
                CRISIS.contagion(),
                CRISIS.estimator());
    }

    private static Scenario longer(Scenario scenario) {
        return new Scenario(
                scenario.steps() + 1,
                scenario.shocks(),
                scenario.infrastructure(),
                scenario.market(),
                scenario.regulation(),
                scenario.policies(),
                scenario.strategies(),
                scenario.behaviour(),
                scenario.contagion(),
                scenario.estimator());
    }

    private static Total total(ComparisonResult result, Measure measure) {
        return result.totals().stream()
                .filter(total -> total.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> failing(List<StepRecord> steps) {
        Set<String> ids = new TreeSet<>();
        for (StepRecord step : steps) {
            for (Failure failure : step.failures()) {
                ids.add(BANKS.institutions().id(failure.institution()));
            }
        }
        return ids;
    }

    private static List<StepRecord> steps(Scenario scenario) {
        List<StepRecord> steps = new ArrayList<>();
        Simulation.of(BANKS, scenario).run(Seed.DEFAULT, steps::add, Progress.none());
        return steps;
    }

    private static String digest(Scenario scenario, List<StepRecord> steps) {
        SimulationHistory history = SimulationHistory.digesting(BANKS, scenario);
        steps.forEach(history::step);
        return history.digest();
    }

    private static ComparisonResult compare(Scenario scenario, Alternative against) {
        Inputs inputs = Inputs.none(Seed.DEFAULT).with(NETWORK, BANKS);
        return new ComparisonAnalysis(NETWORK)
                .run(new ComparisonQuestion(scenario, against), inputs, Progress.none());
    }
}
