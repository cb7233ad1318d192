package rudra.contagion;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.generate.FitnessNetwork;

/** How long contagion takes on networks of the seeded fitness generator. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class ContagionBenchmark {

    /** Every institution fails alone, by linear DebtRank. */
    @State(Scope.Benchmark)
    public static class EachFails {
        @Param({"1000", "10000"})
        public int institutions;

        @Param({"0.5", "0.95"})
        public double claimsToEquity;

        private EachFailsAlone failures;

        @Setup
        public void generate() {
            Network network =
                    new FitnessNetwork(institutions, 8, claimsToEquity, 0.2).generate(Seed.DEFAULT);
            double[] weights = new double[institutions];
            Arrays.fill(weights, 1);
            failures = new EachFailsAlone(network, weights);
        }
    }

    /** Every pair of 200 institutions fails, by linear DebtRank. */
    @State(Scope.Benchmark)
    public static class PairsFail {
        @Param({"8", "150"})
        public int exposuresEach;

        @Param({"0.5", "0.95", "0.99"})
        public double claimsToEquity;

        private JointFailures failures;

        @Setup
        public void generate() {
            Network network =
                    new FitnessNetwork(200, exposuresEach, claimsToEquity, 0.2)
                            .generate(Seed.DEFAULT);
            failures =
                    new JointFailures(
                            network, Shock.defaults(), new LinearDebtRank(DefaultAt.BELOW_ZERO));
        }
    }

    /** A tenth of the institutions fails by decree, and the rest clears. */
    @State(Scope.Benchmark)
    public static class TenthFails {
        @Param({"25000", "50000", "100000"})
        public int institutions;

        private Network network;
        private Shock shock;

        @Setup
        public void generate() {
            network = new FitnessNetwork(institutions, 10, 2, 0.2).generate(Seed.DEFAULT);
            List<String> ids = network.institutions().ids();
            List<String> failing =
                    IntStream.range(0, institutions / 10).mapToObj(i -> ids.get(10 * i)).toList();
            shock = new Shock(failing, Map.of(), Map.of(), 0, Map.of());
        }
    }

    @Benchmark
    public FailureTable linearDebtRankEachFails(EachFails state) {
        return state.failures.linearDebtRank((k, stress) -> {}, Progress.none());
    }

    /** The losses of all, added up. */
    @Benchmark
    public double linearDebtRankPairs(PairsFail state) {
        double[] lost = new double[1];
        state.failures.run(
                FailingSets.pairs(200),
                (k, row) -> lost[0] += Arrays.stream(row.losses()).sum(),
                Progress.none());
        return lost[0];
    }

    @Benchmark
    public Outcome eisenbergNoe(TenthFails state) {
        return new EisenbergNoe(Seniority.PARI_PASSU)
                .run(state.network, state.shock, Progress.none());
    }
}
