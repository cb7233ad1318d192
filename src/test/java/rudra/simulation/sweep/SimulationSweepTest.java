package rudra.simulation.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.analysis.json.JsonValue;
import rudra.analysis.picture.HeatMap;
import rudra.analysis.picture.LineChart;
import rudra.analysis.schema.ParameterSchema;
import rudra.contagion.RandomNetworks;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.job.StopAfter;
import rudra.network.Network;
import rudra.network.generate.SampleNetworks;
import rudra.network.io.NetworkKind;
import rudra.simulation.Simulation;
import rudra.simulation.StepRecord;
import rudra.simulation.Threads;
import rudra.simulation.ensemble.Ensemble;
import rudra.simulation.ensemble.Sampling;
import rudra.simulation.ensemble.Uncertainty;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.sweep.SimulationSweepResult.Cell;
import rudra.simulation.sweep.SimulationSweepResult.Spread;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A scenario over one or two of its numbers. */
final class SimulationSweepTest {
    private static final InputDeclaration<Network> NETWORK =
            InputDeclaration.one("network", NetworkKind.NETWORK);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Network BANKS = SampleNetworks.coreAndPeriphery();
    private static final String CRISIS =
            """
            {"steps": 8,
             "shocks": [{"type": "asset-class", "step": 2, "fall": {"securities": 0.1}},
                        {"type": "funding", "step": 3, "duration": 2, "withdrawnShare": 0.05}],
             "policies": [{"type": "liquidity-line", "budget": 20000}]\
            """;

    @Test
    void aBankAloneLosesWhatTheShockTakesAndFailsBeyondItsEquity() {
        // External assets of 100 against debts of 90: equity 10, gone at a tenth.
        Network bank =
                RandomNetworks.balanced(
                        new double[][] {{0}}, new double[] {100}, new double[] {90});
        SimulationSweepResult result =
                run(
                        bank,
                        """
                        {"steps": 1, "behaviour": "none",
                         "shocks": [{"type": "institution", "externalAssetLossShare": 0}],
                         "first": {"path": "shocks[0].externalAssetLossShare",
                                   "from": 0, "to": 0.2, "count": 5}}\
                        """);
        assertEquals(
                List.of(0.0, 5.0, 10.0, 10.0, 10.0),
                result.cells().stream().map(Cell::loss).toList());
        assertEquals(
                List.of(0.0, 0.0, 0.0, 1.0, 1.0),
                result.cells().stream().map(Cell::failures).toList());
        assertTrue(
                result.finding()
                        .startsWith(
                                "Shock 1: external asset loss share: least is lost at 0 % (0.00, 0"
                                        + " failures), most at 10 % (10.0, 0 failures)."),
                result.finding());
    }

    @Test
    void aCellOfOneRunIsTheScenarioWithItsValues() {
        SimulationSweepResult result =
                run(
                        BANKS,
                        CRISIS
                                + """
                                , "first": {"path": "shocks[1].withdrawnShare",
                                            "values": [0.08, 0.02]},
                                  "second": {"path": "market.price-impact",
                                             "from": 0.03, "to": 0.3, "count": 2}}\
                                """);
        assertEquals(4, result.cells().size());
        assertTrue(result.spread().isEmpty());
        int cell = 0;
        for (double withdrawn : new double[] {0.02, 0.08}) {
            for (double impact : new double[] {0.03, 0.3}) {
                Cell found = result.cells().get(cell++);
                assertEquals(
                        Map.of("shocks[1].withdrawnShare", withdrawn, "market.priceImpact", impact),
                        found.at());
                List<StepRecord> steps = alone(withdrawn, impact);
                assertEquals(
                        steps.stream().mapToDouble(StepRecord::loss).sum(), found.loss(), 1e-9);
                assertEquals(
                        steps.stream().mapToInt(step -> step.failures().size()).sum(),
                        found.failures());
            }
        }
        assertTrue(result.cells().get(3).loss() > result.cells().get(0).loss());
    }

    private static List<StepRecord> alone(double withdrawn, double impact) {
        ObjectNode scenario = (ObjectNode) JSON.readTree(CRISIS + "}");
        ((ObjectNode) scenario.path("shocks").path(1)).put("withdrawnShare", withdrawn);
        scenario.putObject("market").put("priceImpact", impact);
        List<StepRecord> steps = new ArrayList<>();
        Scenario decoded = ParameterSchema.of(Scenario.class).decode(scenario, Scenario.class);
        Simulation.of(BANKS, decoded).run(Seed.DEFAULT, steps::add, Progress.none());
        return steps;
    }

    @Test
    void cellsOfManyRunsAreTheMeansOfAnEnsemble() {
        SimulationSweepResult result =
                run(
                        BANKS,
                        CRISIS
                                + """
                                , "runs": 10, "level": 0.75,
                                  "first": {"path": "policies[0].budget", "values": [0, 20000]}}\
                                """);
        ObjectNode scenario = (ObjectNode) JSON.readTree(CRISIS + "}");
        Scenario decoded = ParameterSchema.of(Scenario.class).decode(scenario, Scenario.class);
        double[] losses = new double[10];
        new Ensemble(
                        Simulation.of(BANKS, decoded),
                        Uncertainty.defaults(),
                        Sampling.PSEUDO_RANDOM,
                        Seed.DEFAULT)
                .run(10, run -> losses[run.number()] = run.loss(), Progress.none());
        double mean = Arrays.stream(losses).average().orElseThrow();
        assertEquals(mean, result.cells().get(1).loss(), 1e-9 * mean);
        Spread spread = result.spread().get(1);
        Arrays.sort(losses);
        // A quarter of ten runs: the two worst and half of the third.
        double worst = (losses[9] + losses[8] + 0.5 * losses[7]) / 2.5;
        assertEquals(worst, spread.expectedShortfall(), 1e-9 * worst);
        double squares = Arrays.stream(losses).map(loss -> Math.pow(loss - mean, 2)).sum();
        // Student's quantile of 97.5 % with nine degrees of freedom, from tables: 2.2622.
        assertEquals(2.2622 * Math.sqrt(squares / 90), spread.lossMargin(), 1e-4 * mean);
        assertEquals(10, spread.runs());
    }

    @Test
    void whatDoesNotMatterChangesNothingBecauseAllCellsMeetTheSameRandomNumbers() {
        SimulationSweepResult result =
                run(
                        BANKS,
                        CRISIS
                                + """
                                , "runs": 5,
                                  "first": {"path": "estimator.minimumConfidence", "count": 4,
                                            "from": 0, "to": 0.9}}\
                                """);
        assertTrue(result.finding().startsWith("The values change nothing"), result.finding());
        assertEquals(1, result.cells().stream().map(Cell::loss).distinct().count());
        assertTrue(result.spread().get(0).lossMargin() > 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void theNumberOfThreadsDoesNotMatter(int threads) {
        String asked = CRISIS + ", \"runs\": 3, \"first\": {\"count\": 3}}";
        assertEquals(
                JsonValue.of(run(BANKS, asked, new Threads(1))).tree(),
                JsonValue.of(run(BANKS, asked, new Threads(threads))).tree());
    }

    @Test
    void aSweepThatIsStoppedTellsOfTheRoundsThatAllCellsHave() {
        String asked = CRISIS + ", \"runs\": 5, \"first\": {\"count\": 40}}";
        SimulationSweepResult stopped = run(BANKS, asked, new StopAfter(70));
        // One for each of 40 cells, and some of the next round, which are left out.
        assertEquals(Optional.of("40 of 200 runs"), stopped.part());
        assertEquals(40, stopped.cells().size());
        assertTrue(stopped.spread().isEmpty());
        assertThrows(CancelledException.class, () -> run(BANKS, asked, new StopAfter(0)));
        SimulationSweepResult grid =
                run(
                        BANKS,
                        CRISIS
                                + """
                                , "first": {"count": 10},
                                  "second": {"path": "policies[0].budget", "from": 0, "to": 10,
                                             "count": 8}}\
                                """,
                        new StopAfter(70));
        assertEquals(70, grid.cells().size());
        assertEquals(Optional.of("70 of 80 runs"), grid.part());
        HeatMap map = (HeatMap) grid.charts().get("loss");
        assertTrue(Double.isNaN(map.values()[8][6]) && map.values()[8][5] >= 0);
    }

    @Test
    void oneNumberGivesLinesAndTwoGiveHeatMaps() {
        run(BANKS, CRISIS + ", \"runs\": 2, \"first\": {\"count\": 3}}")
                .charts()
                .forEach((name, chart) -> {
                    assertTrue(chart instanceof LineChart, name);
                    assertFalse(chart.isEmpty(), name);
                    assertTrue(((LineChart) chart).series().getFirst().band().isPresent(), name);
                });
        SimulationSweepResult two =
                run(
                        BANKS,
                        CRISIS
                                + """
                                , "runs": 2, "first": {"count": 3},
                                  "second": {"path": "policies[0].start", "from": 1, "to": 4,
                                             "count": 4}}\
                                """);
        assertEquals(
                List.of("loss", "expected-shortfall", "failures", "capital"),
                List.copyOf(two.charts().keySet()));
        HeatMap map = (HeatMap) two.charts().get("loss");
        assertEquals(List.of("0 %", "10 %", "20 %"), map.down().labels());
        assertEquals("Market: price impact", map.down().title());
        assertEquals(List.of("1", "2", "3", "4"), map.across().labels());
        assertEquals(two.cells().get(6).loss(), map.values()[1][2]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "first": {"path": "market.priceimpct"} | first.path | Did you mean “market.priceImpact”?
                    "first": {"path": "priceImpact"} | first.path | Did you mean “market.priceImpact”?
                    "first": {"path": ""} | first.path | Name a number
                    "first": {"path": "behaviour"} | first.path | behaviour.rounds
                    "first": {"path": "shocks[2].fall"} | first.path | There is no number
                    "first": {"to": 1.5} | first | market.priceImpact = 1.125
                    "first": {"from": 0.5} | first | from 0.5 to 0.2
                    "first": {"count": 0} | first.count | lies between 1 and 1000
                    "first": {"values": [0.1, 0.1]} | first | twice
                    "first": {"path": "steps", "from": 1, "to": 4, "count": 3} | first | A shock begins in step 2
                    "first": {"path": "policies[0].start", "from": 1, "to": 4, "count": 3} | first | whole number
                    "first": {"path": "strategies.neutral"} | first | add up to
                    "first": {}, "second": {} | second.path | Both numbers
                    "first": {"count": 60}, "second": {"path": "market.cashShare", "count": 60} | first.count | 3,600 cells are too many
                    "first": {"count": 50}, "runs": 100000 | runs | too many
                    "runs": 0 | runs | lies between
                    "level": 1 | level | lies between
                    "third": {} | third | not a parameter
                    """)
    void whatCannotBeIsRefusedByField(String asked, String field, String words) {
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class, () -> run(BANKS, CRISIS + ", " + asked + "}"));
        Problem problem = refused.problems().getFirst();
        assertEquals(AnalysisException.Sort.USAGE, refused.sort());
        assertEquals(Optional.of(field), problem.field(), problem.message());
        assertTrue(problem.message().contains(words), problem.message());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    steps | Steps
                    market.priceImpact | Market: price impact
                    shocks[1].withdrawnShare | Shock 2: withdrawn share
                    policies[0].budget | Policy 1: budget
                    shocks[0].fall.mortgage securities | Shock 1: fall, mortgage securities
                    """)
    void pathsAreSaidInWords(String path, String words) {
        assertEquals(words, PathWords.of(path));
    }

    private static SimulationSweepResult run(Network network, String asked) {
        return run(network, asked, Progress.none());
    }

    private static SimulationSweepResult run(Network network, String asked, Progress progress) {
        JsonNode given = JSON.readTree(asked);
        SimulationSweepParameters parameters =
                ParameterSchema.of(SimulationSweepParameters.class)
                        .decode(given, SimulationSweepParameters.class);
        Inputs inputs = Inputs.none(Seed.DEFAULT).with(NETWORK, network);
        return new SimulationSweep(NETWORK).run(parameters, inputs, progress);
    }
}
