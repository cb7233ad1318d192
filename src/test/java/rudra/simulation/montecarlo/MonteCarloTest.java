package rudra.simulation.montecarlo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.json.Digest;
import rudra.analysis.json.JsonValue;
import rudra.analysis.schema.ParameterSchema;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.simulation.ensemble.AssetLosses;
import rudra.simulation.ensemble.Sampling;
import rudra.simulation.ensemble.ShockSizes;
import rudra.simulation.ensemble.Uncertainty;
import rudra.simulation.montecarlo.MonteCarloResult.Band;
import rudra.simulation.montecarlo.MonteCarloResult.Channel;
import rudra.simulation.montecarlo.MonteCarloResult.Comparison;
import rudra.simulation.montecarlo.MonteCarloResult.Risk;
import rudra.simulation.scenario.Policy;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.Trigger;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Many runs of a crisis add up, compare and can be stopped. */
final class MonteCarloTest {
    private static final Uncertainty BOTH =
            new Uncertainty(ShockSizes.Lognormal.defaults(), AssetLosses.Gaussian.defaults());
    private static final Policy LINE =
            new Policy.LiquidityLine(2, Trigger.defaults(), 40_000, List.of());

    private static MonteCarloResult storm(int runs, Alternative... alternatives) {
        return MonteCarloRuns.run(
                MonteCarloRuns.BANKS,
                MonteCarloRuns.parameters(MonteCarloRuns.STORM, runs, BOTH, alternatives),
                1);
    }

    @Test
    void channelsAndInstitutionsAddUpToMeanAndExpectedShortfall() {
        MonteCarloResult result = storm(130);
        double mean = result.loss().mean();
        double shortfall = result.loss().expectedShortfall();
        assertTrue(mean > 0 && shortfall > mean);
        List<Channel> channels = result.channels();
        assertEquals(mean, channels.stream().mapToDouble(Channel::mean).sum(), 1e-9 * mean);
        assertEquals(
                shortfall,
                channels.stream().mapToDouble(Channel::shortfall).sum(),
                1e-9 * shortfall);
        assertEquals(1, channels.stream().mapToDouble(Channel::shareOfShortfall).sum(), 1e-9);
        List<Risk> institutions = result.institutions();
        assertEquals(mean, institutions.stream().mapToDouble(Risk::meanLoss).sum(), 1e-9 * mean);
        assertEquals(
                shortfall,
                institutions.stream().mapToDouble(Risk::shortfall).sum(),
                1e-9 * shortfall);
        assertEquals(
                result.failures().mean(),
                institutions.stream().mapToDouble(Risk::probability).sum(),
                1e-9);
    }

    @Test
    void fansEndWhereTheDistributionIs() {
        MonteCarloResult result = storm(60);
        Band last = result.lossBySteps().getLast();
        assertEquals(20, last.step());
        assertEquals(result.quantiles().get(4).loss(), last.median(), 1e-9 * last.median());
        assertEquals(result.quantiles().get(6).loss(), last.quantile95(), 1e-9 * last.median());
        assertEquals(
                result.quantiles().get(4).failures(), result.failuresBySteps().getLast().median());
        for (Band band : result.capitalBySteps()) {
            assertTrue(
                    band.quantile05() <= band.quantile25()
                            && band.quantile25() <= band.median()
                            && band.median() <= band.quantile75()
                            && band.quantile75() <= band.quantile95());
        }
    }

    @ParameterizedTest
    @EnumSource(Sampling.class)
    void resultIsTheSameOnAnyNumberOfThreads(Sampling sampling) {
        MonteCarloParameters parameters =
                new MonteCarloParameters(
                        MonteCarloRuns.STORM,
                        50,
                        BOTH,
                        0.9,
                        sampling,
                        List.of(new Alternative("line", List.of(LINE))));
        List<String> digests =
                Stream.of(1, 2, 5)
                        .map(threads ->
                                MonteCarloRuns.run(
                                        MonteCarloRuns.BANKS,
                                        parameters,
                                        3,
                                        new Watched(threads, Integer.MAX_VALUE)))
                        .map(result -> Digest.of(JsonValue.of(result).tree()))
                        .distinct()
                        .toList();
        assertEquals(1, digests.size(), digests::toString);
    }

    @Test
    void alternativesMeetTheSameMisfortunes() {
        Scenario helped = MonteCarloRuns.STORM.withPolicies(List.of(LINE));
        MonteCarloResult result =
                storm(
                        60,
                        new Alternative("same", List.of()),
                        new Alternative("line", List.of(LINE)));
        MonteCarloResult alone =
                MonteCarloRuns.run(
                        MonteCarloRuns.BANKS, MonteCarloRuns.parameters(helped, 60, BOTH), 1);
        Comparison same = result.alternatives().get(1);
        assertEquals(0, same.meanDifference());
        assertEquals(0, same.meanDifferenceTo());
        assertEquals(0, same.better() + same.worse());
        assertEquals(0, same.varianceLeft());
        Comparison line = result.alternatives().get(2);
        assertEquals(alone.loss().mean(), line.mean());
        assertEquals(alone.loss().expectedShortfall(), line.expectedShortfall());
        assertEquals(alone.loss().mean() - result.loss().mean(), line.meanDifference(), 1e-6);
        assertTrue(line.paid() > 0);
        assertTrue(line.better() + line.worse() > 0, line::toString);
        assertTrue(line.varianceLeft() < 1, line::toString);
    }

    @ParameterizedTest
    @CsvSource({"1, 30", "2, 30", "5, 17"})
    void whatWasDoneStandsWhenCancelled(int threads, int after) {
        MonteCarloParameters many =
                MonteCarloRuns.parameters(
                        MonteCarloRuns.STORM, 500, BOTH, new Alternative("line", List.of(LINE)));
        MonteCarloResult part =
                MonteCarloRuns.run(MonteCarloRuns.BANKS, many, 1, new Watched(threads, after));
        // What stands are the first runs without a gap: on several threads one that was slow may
        // have left a gap early on.
        int atLeast = threads == 1 ? after : 1;
        assertTrue(
                part.runs() >= atLeast && part.runs() <= after + threads,
                () -> "runs: " + part.runs());
        assertEquals("%d of 500 runs".formatted(part.runs()), part.part().orElseThrow());
        MonteCarloResult asked = storm(part.runs(), new Alternative("line", List.of(LINE)));
        assertEquals(withoutAsked(asked), withoutAsked(part));
        assertTrue(asked.part().isEmpty());
    }

    private static ObjectNode withoutAsked(MonteCarloResult result) {
        ObjectNode tree = (ObjectNode) JsonValue.of(result).tree();
        tree.remove("runsAsked");
        return tree;
    }

    @Test
    void cancelledBeforeAnythingWasDoneItHasNoResult() {
        assertThrows(
                CancelledException.class,
                () ->
                        MonteCarloRuns.run(
                                MonteCarloRuns.BANKS,
                                MonteCarloRuns.parameters(MonteCarloRuns.STORM, 500, BOTH),
                                1,
                                new Watched(2, 0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'runs': 0} | runs",
                "{'level': 1} | level",
                "{'repetitions': 5} | repetitions",
                "{'sampling': 'dice'} | sampling",
                "{'uncertainty': {'sizes': {'type': 'lognormal', 'sigma': -1}}} |"
                        + " uncertainty.sizes.sigma",
                "{'uncertainty': {'sizes': {'type': 'uniform', 'low': 2, 'high': 1}}} |"
                        + " uncertainty.sizes",
                "{'uncertainty': {'assets': {'type': 'gaussian', 'correlation': 2}}} |"
                        + " uncertainty.assets.correlation",
                "{'steps': 3, 'uncertainty': {'assets': {'type': 'gaussian', 'step': 4}}} |"
                        + " uncertainty.assets.step",
                "{'alternatives': [{'name': '', 'policies': []}]} | alternatives[0]",
                "{'alternatives': [{'name': 'a', 'policies': [{'type': 'bail-in', 'targets':"
                        + " ['nobody']}]}]} | alternatives[0].policies[0].targets",
                "{'alternatives': [{'name': 'a'}, {'name': 'a'}]} | alternatives[1].name",
                "{'runs': 100000, 'steps': 1000} | runs"
            })
    void whatCannotBeIsRefusedByField(String given, String field) {
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () -> MonteCarloRuns.run(MonteCarloRuns.BANKS, decoded(given), 1));
        assertEquals(AnalysisException.Sort.USAGE, refused.sort());
        assertEquals(field, refused.problems().getFirst().field().orElseThrow());
    }

    @Test
    void namesOfAlternativesAreUnique() {
        AnalysisException refused =
                assertThrows(
                        AnalysisException.class,
                        () -> decoded("{'alternatives': [{'name': 'a'}, {'name': 'a'}]}"));
        assertTrue(refused.getMessage().contains("“a”"), refused::getMessage);
    }

    private static MonteCarloParameters decoded(String given) {
        return ParameterSchema.of(MonteCarloParameters.class)
                .decode(
                        new JsonMapper().readTree(given.replace('\'', '"')),
                        MonteCarloParameters.class);
    }

    /** On so many threads, cancelled once so many runs were done. */
    private static final class Watched implements Progress {
        private final int threads;
        private final int most;
        private final AtomicInteger done = new AtomicInteger();

        Watched(int threads, int most) {
            this.threads = threads;
            this.most = most;
        }

        @Override
        public void update(double fraction, String message) {
            done.incrementAndGet();
        }

        @Override
        public boolean isCancelled() {
            return done.get() >= most;
        }

        @Override
        public int threads() {
            return threads;
        }
    }
}
