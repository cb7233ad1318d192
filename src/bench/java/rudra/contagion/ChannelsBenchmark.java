package rudra.contagion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import rudra.contagion.channels.BailInRule;
import rudra.contagion.channels.Deleveraging;
import rudra.contagion.channels.FundingRule;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.generate.FitnessNetwork;
import rudra.network.generate.OverlappingPortfolios;

/** How long fire sales with claims, bail-in and funding called back take. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class ChannelsBenchmark {
    private static final CommonAssets MARKET = new CommonAssets(Map.of(), 1.0536, Map.of());

    /** 20 asset classes, all held by all; one institution in a hundred fails by decree. */
    @State(Scope.Benchmark)
    public static class Hit {
        @Param({"10000"})
        public int institutions;

        private Network network;
        private Shock shock;

        @Setup
        public void generate() {
            network =
                    new OverlappingPortfolios(20, 20, 0.5)
                            .addTo(
                                    new FitnessNetwork(institutions, 10, 2, 0.2)
                                            .generate(Seed.DEFAULT),
                                    Seed.DEFAULT);
            List<String> ids = network.institutions().ids();
            shock =
                    new Shock(
                            IntStream.range(0, institutions / 100)
                                    .mapToObj(i -> ids.get(100 * i))
                                    .toList(),
                            Map.of(),
                            Map.of(),
                            0.01,
                            Map.of());
        }
    }

    @Benchmark
    public Outcome defaultsAndSales(Hit state) {
        return new CombinedChannels(0.4, DefaultAt.BELOW_ZERO, MARKET, Optional.empty())
                .run(state.network, state.shock, Progress.none());
    }

    @Benchmark
    public Outcome withDeleveraging(Hit state) {
        return new CombinedChannels(
                        0.4,
                        DefaultAt.BELOW_ZERO,
                        new CommonAssets(Map.of(), 0.2, Map.of()),
                        Optional.of(new Deleveraging(10, 9)))
                .run(state.network, state.shock, Progress.none());
    }

    @Benchmark
    public Outcome bailIn(Hit state) {
        return new BailIn(
                        new BailInRule(0, 0.03, 0.05, true, 0.6),
                        new BailInScope(1, 0, 0.1, 0.1),
                        DefaultAt.BELOW_ZERO)
                .run(state.network, state.shock, Progress.none());
    }

    @Benchmark
    public Outcome liquidity(Hit state) {
        return new LiquidityContagion(
                        new FundingRule(0.5, 0.5, 0.5, 0.1, 0.6),
                        new Funding(0.1, 0.1, Map.of()),
                        DefaultAt.BELOW_ZERO)
                .run(state.network, state.shock, Progress.none());
    }
}
