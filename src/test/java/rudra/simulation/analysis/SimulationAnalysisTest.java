package rudra.simulation.analysis;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.analysis.json.JsonValue;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.StackedAreaChart;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.generate.SampleNetworks;
import rudra.network.io.NetworkKind;
import rudra.simulation.analysis.SimulationResult.Event;
import rudra.simulation.analysis.SimulationResult.StepResult;
import rudra.simulation.scenario.Policy;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;
import rudra.simulation.scenario.Trigger;

/** A run of the core–periphery sample as people see it. */
final class SimulationAnalysisTest {
    private static final InputDeclaration<Network> NETWORK =
            InputDeclaration.one("network", NetworkKind.NETWORK);
    private static final Network BANKS = SampleNetworks.coreAndPeriphery();
    private static final Scenario CRISIS =
            Scenario.defaults()
                    .withShocks(
                            List.of(
                                    new TimelineShock.Institution(2, Shock.failing("C08")),
                                    new TimelineShock.Volatility(2, 5, 1.5),
                                    new TimelineShock.Funding(3, 2, List.of(), 0.03)))
                    .withPolicies(
                            List.of(
                                    new Policy.LiquidityLine(
                                            3, Trigger.defaults(), 40_000, List.of())));

    @Test
    void calmYearIsCalm() {
        SimulationResult result = run(Scenario.defaults(), 1);
        assertEquals(0, result.totals().failures());
        assertEquals(0, result.totals().loss());
        StepResult last = result.steps().get(result.steps().size() - 1);
        assertEquals(60, last.alive());
        assertTrue(last.equity() > result.steps().get(0).equity(), "banks earn in quiet times");
    }

    @Test
    void stepsAddUpToTotals() {
        SimulationResult result = run(CRISIS, 1);
        int failures = result.steps().stream().mapToInt(StepResult::failures).sum();
        double loss = result.steps().stream().mapToDouble(StepResult::loss).sum();
        double ofInstitutions =
                result.institutions().stream().mapToDouble(SimulationResult.FinalState::loss).sum();
        assertTrue(failures > 0);
        assertEquals(failures, result.totals().failures());
        assertEquals(loss, result.totals().loss(), 1e-9 * loss);
        assertEquals(loss, ofInstitutions, 1e-9 * loss);
        for (StepResult step : result.steps()) {
            double within =
                    step.lossesWithinEquity().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
            assertEquals(step.loss(), within, 1e-9 * loss, "step " + step.step());
            int acting = step.actions().values().stream().mapToInt(Integer::intValue).sum();
            assertEquals(step.alive(), acting, "step " + step.step());
        }
    }

    @Test
    void eventsTellWhoFailsAndWhatItsCreditorsLose() {
        String told =
                run(CRISIS, 1).events().stream()
                        .filter(event -> event.step() == 2)
                        .map(Event::text)
                        .collect(Collectors.joining("\n"));
        assertTrue(told.contains("C08 fails by decree; 26 creditors lose 85."), told);
        assertTrue(told.contains("bn EUR"), told);
    }

    @Test
    void policyNeverPaysMoreThanItsBudget() {
        SimulationResult result = run(CRISIS, 1);
        assertTrue(result.policies().get(0).paid() <= 40_000);
        assertTrue(result.policies().get(0).paid() > 0);
        assertEquals(3, result.policies().get(0).began());
    }

    @Test
    void resultIsTheSameForOneSeedDownToTheLastDigit() {
        SimulationResult one = run(CRISIS, 3);
        SimulationResult again = run(CRISIS, 3);
        assertEquals(JsonValue.of(one).tree(), JsonValue.of(again).tree());
        assertEquals(64, one.digest().length());
        assertNotEquals(one.digest(), run(CRISIS, 4).digest());
    }

    @Test
    void chartsHaveSomethingToShow() {
        run(CRISIS, 1).charts().forEach((name, chart) -> assertFalse(chart.isEmpty(), name));
    }

    @Test
    void chartsNameChannelsActionsAndTheUnitInWords() {
        Map<String, Chart> charts = run(CRISIS, 1).charts();
        StackedAreaChart losses =
                (StackedAreaChart) requireNonNull(charts.get("losses-by-channel"));
        StackedAreaChart actions = (StackedAreaChart) requireNonNull(charts.get("actions"));
        assertTrue(SeriesNames.ofChannels().values().containsAll(names(losses)), losses.title());
        assertTrue(SeriesNames.ofActions().values().containsAll(names(actions)), actions.title());
        assertEquals(Money.titled("Loss", BANKS.unit().words()), losses.y().title());
        assertEquals("Loss, millions of EUR", Money.titled("Loss", "millions of EUR"));
        assertEquals("Loss, in the unit of the network", Money.titled("Loss", ""));
    }

    private static List<String> names(StackedAreaChart chart) {
        return chart.series().stream().map(StackedAreaChart.Series::name).toList();
    }

    private static SimulationResult run(Scenario scenario, long seed) {
        Inputs inputs = Inputs.none(new Seed(seed)).with(NETWORK, BANKS);
        return new SimulationAnalysis(NETWORK).run(scenario, inputs, Progress.none());
    }
}
