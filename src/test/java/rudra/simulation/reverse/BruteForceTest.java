package rudra.simulation.reverse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.Seed;
import rudra.analysis.schema.ParameterSchema;
import rudra.contagion.RandomNetworks;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.Simulation;
import rudra.simulation.StepRecord;
import rudra.simulation.reverse.ReverseStressResult.Answer;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Small random networks, searched by trying everything. */
final class BruteForceTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A set of those who fail, as it is named, and its assets. */
    private record Set(String name, int size, double assets) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noSmallerOrCheaperSetOfFailuresBreaksTheThresholdThanTheOneFound(long seed) {
        Network network = banks(seed);
        for (int level = 2; level <= 4; level++) {
            ReverseStressResult result =
                    Asked.of(
                            network,
                            """
                            {"steps": 2, "threshold": {"metric": "failures", "level": %d},
                             "search": {"type": "failing-set"}}\
                            """
                                    .formatted(level));
            assertEquals(
                    least(network, level),
                    result.answers().stream().findFirst().map(Answer::what).orElse("none"),
                    result.finding());
        }
    }

    /** Seven sound banks, each owing some others enough to hurt. */
    private static Network banks(long seed) {
        RandomGenerator random = new Seed(seed).stream(0);
        double[][] owed = new double[7][7];
        double[] equity = new double[7];
        for (int i = 0; i < owed.length; i++) {
            equity[i] = 2 + 8 * random.nextDouble();
            for (int j = 0; j < owed.length; j++) {
                owed[i][j] = i != j && random.nextInt(3) == 0 ? 6 * random.nextDouble() : 0;
            }
        }
        return RandomNetworks.withEquity(owed, equity);
    }

    private static String least(Network network, int level) {
        List<Set> breaking = new ArrayList<>();
        int n = network.size();
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                String[] ids = ids(network, i, j);
                if (failures(network, Shock.failing(ids)) >= level) {
                    double assets = assets(network, i) + (j > i ? assets(network, j) : 0);
                    breaking.add(new Set(name(network, i, j), ids.length, assets));
                }
            }
        }
        int fewest = breaking.stream().mapToInt(Set::size).min().orElse(0);
        return breaking.stream()
                .filter(set -> set.size() == fewest)
                .min((a, b) -> Double.compare(a.assets(), b.assets()))
                .map(Set::name)
                .orElse("none");
    }

    private static String[] ids(Network network, int i, int j) {
        String first = network.institutions().id(i);
        return i == j ? new String[] {first} : new String[] {first, network.institutions().id(j)};
    }

    /** The one with less assets is named first. */
    private static String name(Network network, int i, int j) {
        if (i == j) {
            return network.institutions().id(i);
        }
        boolean inOrder = assets(network, i) <= assets(network, j);
        int small = inOrder ? i : j;
        return network.institutions().id(small)
                + " and "
                + network.institutions().id(inOrder ? j : i);
    }

    private static double assets(Network network, int i) {
        return network.balanceSheets().externalAssets(i) + network.exposures().totalClaims()[i];
    }

    private static int failures(Network network, Shock shock) {
        List<StepRecord> steps = run(network, shock);
        return steps.stream().mapToInt(step -> step.failures().size()).sum();
    }

    private static List<StepRecord> run(Network network, Shock shock) {
        ObjectNode steps = JSON.createObjectNode().put("steps", 2);
        Scenario scenario =
                ParameterSchema.of(Scenario.class)
                        .decode(steps, Scenario.class)
                        .withShocks(List.of(new TimelineShock.Institution(1, shock)));
        List<StepRecord> records = new ArrayList<>();
        Simulation.of(network, scenario).run(Seed.DEFAULT, records::add, Progress.none());
        return records;
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void noCoarseLossSmallerThanTheOneFoundBreaksTheThreshold(long seed) {
        Network network = banks(seed);
        ReverseStressResult result =
                Asked.of(
                        network,
                        """
                        {"steps": 2, "threshold": {"metric": "failures", "level": 2},
                         "search": {"type": "asset-loss", "looks": 50, "tolerance": 0.0001}}\
                        """);
        for (int i = 0; i < network.size(); i++) {
            String id = network.institutions().id(i);
            double found =
                    result.answers().stream()
                            .filter(answer -> answer.what().equals(id))
                            .mapToDouble(Answer::size)
                            .findFirst()
                            .orElse(2);
            double tried = 2;
            for (int k = 50; k >= 0; k--) {
                double amount = k / 50.0 * network.balanceSheets().externalAssets(i);
                Shock shock = new Shock(List.of(), Map.of(), Map.of(id, amount), 0, Map.of());
                tried = failures(network, shock) >= 2 ? k / 50.0 : tried;
            }
            assertEquals(tried, tried == 2 ? found : Math.ceil(found * 50 - 1e-9) / 50, 1e-12, id);
        }
    }
}
