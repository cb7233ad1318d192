package rudra.contagion;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
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
import rudra.contagion.firesale.LeverageTargeting;
import rudra.contagion.firesale.SaleBooks;
import rudra.contagion.firesale.SalePath;
import rudra.contagion.measures.ImpactMatrix;
import rudra.contagion.measures.ImpactMeasures;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.generate.FitnessNetwork;

/** How long valuation, layered clearing, impact measures and fire sales take. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ValuationBenchmark {

    /** A network after a loss of a hundredth of external assets. */
    @State(Scope.Benchmark)
    public static class Hit {
        @Param({"1000", "10000"})
        public int institutions;

        private Network network;
        private final Shock shock = new Shock(List.of(), Map.of(), Map.of(), 0.01, Map.of());

        @Setup
        public void generate() {
            network = new FitnessNetwork(institutions, 8, 0.95, 0.2).generate(Seed.DEFAULT);
        }
    }

    /** 48 banks with two classes of bonds, leverage of 3 to 7 %. */
    @State(Scope.Benchmark)
    public static class Banks {
        private SaleBooks books;

        @Setup
        public void generate() {
            SplittableRandom random = new SplittableRandom(1);
            double[] securities = random.doubles(96, 0, 20).toArray();
            double[] cash = random.doubles(48, 0, 10).toArray();
            double[] other = random.doubles(48, 20, 120).toArray();
            double[] half = new double[48];
            for (int i = 0; i < 48; i++) {
                double assets = cash[i] + other[i] + securities[2 * i] + securities[2 * i + 1];
                half[i] = assets * (1 - 0.03 - 0.04 * random.nextDouble()) / 2;
            }
            books = new SaleBooks(2, cash, securities, other, half, half);
        }
    }

    @Benchmark
    public Outcome exAnteValuation(Hit state) {
        return new ExAnteValuation(ValuationModel.BLACK_COX, 0.4, 0.05, Map.of())
                .run(state.network, state.shock, Progress.none());
    }

    @Benchmark
    public Outcome seniorityClearing(Hit state) {
        return new SeniorityClearing().run(state.network, state.shock, Progress.none());
    }

    @Benchmark
    public ImpactMeasures impactMeasures(Hit state) {
        return ImpactMeasures.of(ImpactMatrix.of(state.network), Progress.none());
    }

    @Benchmark
    public SalePath leverageTargeting(Banks state) {
        return new LeverageTargeting(0.03, 0.04, 0.05, 6)
                .run(
                        state.books,
                        new double[] {1, 0.8},
                        new double[] {0.05, 0.05},
                        new boolean[48],
                        Progress.none());
    }
}
