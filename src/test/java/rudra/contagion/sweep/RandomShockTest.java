package rudra.contagion.sweep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Seed;
import rudra.contagion.RandomNetworks;
import rudra.contagion.analysis.EngineId;
import rudra.contagion.analysis.EngineParameters;
import rudra.contagion.sweep.RandomShockResult.Bin;
import rudra.contagion.sweep.RandomShockResult.Figures;
import rudra.contagion.sweep.RandomShockResult.Frequency;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.network.generate.FitnessNetwork;
import rudra.network.io.NetworkKind;

/** Random shocks have the moments that they were asked for, and figures that can be checked. */
final class RandomShockTest {
    private static final InputDeclaration<Network> NETWORK =
            InputDeclaration.one("network", NetworkKind.NETWORK);
    private static final double[] ASSETS = {100, 50, 20, 10};

    private static RandomShockParameters parameters(
            LossShape shape, double correlation, int draws) {
        return new RandomShockParameters(
                EngineId.FURFINE,
                draws,
                correlation,
                LossOf.EXTERNAL_ASSETS,
                shape,
                0.05,
                0.03,
                EngineParameters.defaults());
    }

    private static RandomShockResult run(Network network, RandomShockParameters p, long seed) {
        return new RandomShockAnalysis(NETWORK)
                .run(p, Inputs.none(new Seed(seed)).with(NETWORK, network), Progress.none());
    }

    private static Figures lossByTheShock(LossShape shape, double correlation) {
        Network network =
                RandomNetworks.balanced(new double[4][4], ASSETS, new double[] {0, 0, 0, 0});
        return run(network, parameters(shape, correlation, 40_000), 1).figures().getFirst();
    }

    @ParameterizedTest
    @EnumSource(LossShape.class)
    void independentLossesHaveTheSumOfVariances(LossShape shape) {
        Figures found = lossByTheShock(shape, 0);
        double squares = Arrays.stream(ASSETS).map(a -> a * a).sum();
        assertEquals(0.05 * 180, found.mean(), 4 * found.standardError());
        assertEquals(0.03 * Math.sqrt(squares), found.standardDeviation(), 0.05);
    }

    @ParameterizedTest
    @EnumSource(LossShape.class)
    void lossesThatGoWhollyTogetherHaveTheSumOfDeviations(LossShape shape) {
        Figures found = lossByTheShock(shape, 1);
        assertEquals(0.05 * 180, found.mean(), 4 * found.standardError());
        assertEquals(0.03 * 180, found.standardDeviation(), 0.12);
    }

    @Test
    void drawsAreTheSameForTheSameSeedAndOthersForAnother() {
        Network network = new FitnessNetwork(60, 6, 0.8, 0.2).generate(Seed.DEFAULT);
        RandomShockParameters p = parameters(LossShape.BETA, 0.3, 300);
        assertEquals(run(network, p, 5), run(network, p, 5));
        assertTrue(!run(network, p, 5).figures().equals(run(network, p, 6).figures()));
    }

    @Test
    void theFirstDrawsOfALongRunAreThoseOfAShortOne() {
        Network network = RandomNetworks.of(3);
        RandomShocks few =
                new RandomShocks(network, parameters(LossShape.BETA, 0.3, 10), Seed.DEFAULT);
        RandomShocks many =
                new RandomShocks(network, parameters(LossShape.BETA, 0.3, 99), Seed.DEFAULT);
        for (int k = 0; k < 10; k++) {
            assertEquals(few.shock(k), many.shock(k));
        }
    }

    @Test
    void everyDrawLiesInABin() {
        Network network = new FitnessNetwork(60, 6, 0.8, 0.2).generate(Seed.DEFAULT);
        RandomShockResult result = run(network, parameters(LossShape.BETA, 0.5, 500), 1);
        assertEquals(500, result.lossHistogram().stream().mapToInt(Bin::draws).sum());
        assertEquals(500, result.failureHistogram().stream().mapToInt(Bin::draws).sum());
    }

    @Test
    void quantilesAndShortfallsAreThoseOfTheSortedDraws() {
        double[] values = new double[200];
        Arrays.setAll(values, k -> 200 - k);
        Sample sample = new Sample(values);
        assertEquals(100, sample.quantile(0.5));
        assertEquals(190, sample.quantile(0.95));
        assertEquals((191 + 200) / 2.0, sample.expectedShortfall(0.95), 1e-9);
        // One percent of 150 draws is the worst and half of the next.
        assertEquals(
                (200 + 0.5 * 199) / 1.5,
                new Sample(Arrays.copyOf(values, 150)).expectedShortfall(0.99),
                1e-9);
        assertArrayEquals(new int[] {99, 101}, sample.counts(2));
    }

    @Test
    void wilsonsIntervalIsThatOfTheTextbook() {
        // 10 of 100: 5.52 % to 17.44 %.
        Frequency found = Frequency.of("b0", 10, 3, 100);
        assertEquals(0.05522914, found.from(), 1e-8);
        assertEquals(0.17436566, found.to(), 1e-8);
        assertEquals(0.03, found.byContagion());
        assertEquals(0, Frequency.of("b0", 0, 0, 100).from());
        assertEquals(1, Frequency.of("b0", 100, 0, 100).to());
    }

    @Test
    void aShareCannotSpreadMoreThanZeroAndOneDo() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        new RandomShockParameters(
                                EngineId.FURFINE,
                                10,
                                0,
                                LossOf.EQUITY,
                                LossShape.BETA,
                                0.5,
                                0.5,
                                EngineParameters.defaults()));
    }
}
