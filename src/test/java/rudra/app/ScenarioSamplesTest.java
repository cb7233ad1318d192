package rudra.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.network.io.NetworkKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The scenarios that ship tell the stories that their sentences promise. */
final class ScenarioSamplesTest {
    private final Catalogue catalogue = new Catalogue(Analyses.all());
    private final Samples samples = Samples.beside(Path.of(""));

    private ObjectNode run(String id, ObjectNode parameters) {
        LoadedInput<?> network =
                new InputLoader()
                        .load(
                                "network",
                                NetworkKind.NETWORK,
                                samples.get(id).network().orElseThrow(),
                                Progress.none());
        return new RunService(catalogue, RunJournal.nowhere(), InstantSource.system())
                .run(
                        new RunRequest(
                                samples.get(id).analysis(),
                                parameters,
                                Seed.DEFAULT,
                                List.of(network)),
                        Progress.none())
                .resultJson();
    }

    private ObjectNode run(String id) {
        return run(id, samples.get(id).parameters());
    }

    private static int failures(ObjectNode result) {
        return result.path("totals").path("failures").asInt();
    }

    /** In billions of euro. */
    private static long loss(ObjectNode result) {
        return Math.round(result.path("totals").path("loss").asDouble() / 1000);
    }

    private static double equity(ObjectNode result, int step) {
        return result.path("steps").path(step - 1).path("equity").asDouble() / 1000;
    }

    @Test
    void nothingHappensInACalmYear() {
        ObjectNode result = run("calm-year");
        assertEquals(0, failures(result));
        assertEquals(0, loss(result));
        assertEquals(610, equity(result, 1), 0.5);
        assertEquals(704, equity(result, 52), 0.5);
        assertTrue(
                result.path("steps")
                        .valueStream()
                        .allMatch(step -> step.path("actions").path("lend").asInt() == 60));
    }

    @Test
    void theFundingRunTakesNearlyAllAndPricesDoNearlyAllOfIt() {
        ObjectNode result = run("funding-run");
        assertEquals(55, failures(result));
        assertEquals(614, loss(result));
        double byClaims = result.path("totals").path("lossesByChannel").path("claim").asDouble();
        assertTrue(byClaims > 0 && byClaims < 2000, "By claims: " + byClaims);
    }

    @Test
    void theLiquidityLineStopsTheFireSale() {
        assertEquals(0, failures(run("fire-sale-stopped")));

        ObjectNode without = samples.get("fire-sale-stopped").parameters().deepCopy();
        ((ObjectNode) without.path("policies").path(0)).put("budget", 0);
        ObjectNode result = run("fire-sale-stopped", without);
        assertEquals(55, failures(result));
        assertEquals("C02", result.path("steps").path(10).path("failed").path(0).asString());
        assertEquals(0, result.path("steps").path(9).path("failures").asInt());
    }

    @Test
    void theOutageCostsEquityButNoBank() {
        ObjectNode result = run("clearing-house-outage");
        assertEquals(0, failures(result));
        assertEquals(51, loss(result));
        double lowest =
                result.path("steps").path(14).path("prices").path("mortgage securities").asDouble();
        assertEquals(0.976, lowest, 0.0005);
    }

    @Test
    void theSameMoneyIsWellSpentEarlyAndBadlySpentLate() {
        ObjectNode good = run("good-policy");
        ObjectNode bad = run("bad-policy");
        assertEquals(
                samples.get("funding-run").parameters().path("shocks"),
                samples.get("good-policy").parameters().path("shocks"));
        assertEquals(
                samples.get("good-policy").parameters().path("shocks"),
                samples.get("bad-policy").parameters().path("shocks"));
        for (ObjectNode result : List.of(good, bad)) {
            assertEquals(400_000, result.path("totals").path("policiesPaid").asDouble(), 1e-6);
        }
        assertEquals(0, failures(good));
        assertEquals(277, loss(good));
        assertEquals(13, failures(bad));
        assertEquals(904, loss(bad));
    }

    /**
     * At a small size, at which it finds what suits its few runs and says that it proves nothing.
     */
    @Test
    void capitalIsPlacedWhereItHelpsTheWorstRuns() {
        ObjectNode small = samples.get("capital-well-placed").parameters().deepCopy();
        small.put("runs", 20).put("freshRuns", 20).put("candidates", 6).put("units", 6);
        ObjectNode result = run("capital-well-placed", small);
        assertEquals(60_000, result.path("given").asDouble(), 1e-6);
        assertEquals("C02", result.path("allocation").path(0).path("institution").asString());
        assertEquals(30_000, result.path("allocation").path(0).path("amount").asDouble(), 1e-6);
        double best = Double.NaN;
        double rules = Double.POSITIVE_INFINITY;
        for (JsonNode one : result.path("strategies")) {
            double searched = one.path("searchedShortfall").asDouble() / 1000;
            if (one.path("strategy").asString().equals("best found")) {
                best = searched;
            } else {
                rules = Math.min(rules, searched);
            }
        }
        assertEquals(335, best, 0.5);
        assertEquals(420, rules, 0.5);
        String verdict = result.path("verdict").asString();
        assertTrue(verdict.contains("cannot be told"), verdict);
    }

    @Test
    void halfALineBuysNothingAndAWholeOneStopsTheRun() {
        ObjectNode result = run("how-much-to-lend");
        assertEquals(52, failuresWith(result, 150_000, 0.05));
        assertEquals(3, failuresWith(result, 200_000, 0.05));
        assertEquals(0, failuresWith(result, 300_000, 0.05));
        assertEquals(0, failuresWith(result, 0, 0.03));
        for (double impact : new double[] {0.02, 0.03, 0.04, 0.05, 0.06, 0.08}) {
            assertEquals(0, failuresWith(result, 350_000, impact));
        }
    }

    private static int failuresWith(ObjectNode sweep, double budget, double impact) {
        return sweep.path("cells")
                .valueStream()
                .filter(cell ->
                        cell.path("at").path("policies[0].budget").asDouble() == budget
                                && cell.path("at").path("market.priceImpact").asDouble() == impact)
                .mapToInt(cell -> cell.path("failures").asInt())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFundingRunBreaksTheBanksAtMuchLessThanItsSize() {
        ObjectNode result = run("breaking-point");
        ObjectNode answer = (ObjectNode) result.path("answers").path(0);
        assertEquals(0.8828, answer.path("size").asDouble());
        assertEquals(0.882, answer.path("holdsAt").asDouble());
        assertEquals(39, answer.path("failures").asInt());
        String finding = result.path("finding").asString();
        assertTrue(finding.contains("at 0.882 times they do not (6 failures"), finding);
    }

    @Test
    void lentEarlyMoneyHelpsOnAverageAndNotInTheWorstRuns() {
        ObjectNode fewer = samples.get("funding-run-distribution").parameters().deepCopy();
        ObjectNode result = run("funding-run-distribution", fewer.put("runs", 100));
        JsonNode scenario = result.path("alternatives").path(0);
        JsonNode early = result.path("alternatives").path(1);
        JsonNode late = result.path("alternatives").path(2);
        assertEquals(559_000, mean(scenario), 30_000);
        assertEquals(310_000, mean(early), 40_000);
        assertEquals(shortfall(scenario), shortfall(early), 0.02 * shortfall(scenario));
        assertTrue(shortfall(late) > 1.3 * shortfall(scenario));
        assertTrue(
                result.path("each")
                        .valueStream()
                        .mapToInt(run -> run.path("failures").asInt())
                        .allMatch(failures -> failures < 10 || failures > 40));
    }

    private static double mean(JsonNode policies) {
        return policies.path("mean").asDouble();
    }

    private static double shortfall(JsonNode policies) {
        return policies.path("expectedShortfall").asDouble();
    }

    @Test
    void everyScenarioThatShipsRunsWithTheSeedThatItsSampleUses() throws IOException {
        Path folder = Path.of("samples", "scenarios");
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertTrue(Files.readString(file).contains("\nseed: " + Seed.DEFAULT.value()));
            }
        }
    }
}
