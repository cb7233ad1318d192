package rudra.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.Seed;
import rudra.contagion.RandomNetworks;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.books.Books;
import rudra.simulation.books.LossChannel;
import rudra.simulation.books.Status;
import rudra.simulation.scenario.Behaviour;
import rudra.simulation.scenario.ClaimsEngine;
import rudra.simulation.scenario.Market;
import rudra.simulation.scenario.Policy;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.Trigger;

/** Each unit that somebody loses is owed by a named channel, in every step. */
final class LedgerTest {
    private static final List<Policy> POLICIES =
            List.of(
                    new Policy.LiquidityLine(2, Trigger.defaults(), 3, List.of()),
                    new Policy.CapitalInjection(3, Trigger.defaults(), 2, 0.1, List.of()),
                    new Policy.BailIn(4, Trigger.defaults(), 2, 0.5, 0.1, List.of()));

    static Stream<Long> seeds() {
        return RandomNetworks.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void balanceSheetsBalanceAfterEveryStep(long seed) {
        for (ClaimsEngine engine : ClaimsEngine.values()) {
            Network network = RandomNetworks.of(seed);
            SimulationRun run = run(network, engine, seed);
            Books books = run.books();
            double[] before = imbalances(books);
            for (int step = 1; step <= 8; step++) {
                run.advance(step, Progress.none());
                for (int i = 0; i < books.size(); i++) {
                    if (books.isAlive(i)) {
                        assertEquals(
                                before[i],
                                books.imbalance(i),
                                1e-9 * size(network),
                                engine + " step " + step + " institution " + i);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equityOfSurvivorsFallsByWhatTheChannelsSay(long seed) {
        Network network = RandomNetworks.of(seed);
        for (ClaimsEngine engine : ClaimsEngine.values()) {
            SimulationRun run = run(network, engine, seed);
            double[] before = equity(run.books());
            for (int step = 1; step <= 8; step++) {
                StepRecord record = run.advance(step, Progress.none());
                for (int i = 0; i < network.size(); i++) {
                    if (record.states().status()[i] == Status.ALIVE) {
                        double fall = before[i] - record.states().equity()[i];
                        assertEquals(
                                fall + record.lost(i, LossChannel.BEYOND_EQUITY),
                                sum(record, i),
                                1e-9 * size(network),
                                engine + " step " + step + " institution " + i);
                    }
                }
                before = record.states().equity();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lossesAreWhatTheLossChannelsAddUpTo(long seed) {
        Network network = RandomNetworks.of(seed);
        Scenario scenario = Scenarios.lively(8, Scenarios.storm(network));
        for (StepRecord record : Recorded.run(network, scenario).steps()) {
            for (int i = 0; i < network.size(); i++) {
                double sum = 0;
                for (LossChannel channel : LossChannel.values()) {
                    sum += channel.isLoss() ? record.lost(i, channel) : 0;
                }
                assertEquals(record.losses()[i], sum, 1e-9 * size(network));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void interestWithinTheNetworkAddsUpToNothing(long seed) {
        Network network = RandomNetworks.of(seed);
        Scenario scenario = Scenarios.still(3);
        Scenario free =
                new Scenario(
                        3,
                        List.of(),
                        List.of(),
                        new Market(1, 0.01, 0.02, 0.05, 0.03, 0, 0, 0.5, 0, 1),
                        scenario.regulation(),
                        List.of(),
                        scenario.strategies(),
                        new Behaviour.None(),
                        scenario.contagion(),
                        scenario.estimator());
        double interest = Recorded.run(network, free).steps().get(1).lost(LossChannel.INCOME);
        assertEquals(0, interest, 1e-12 * size(network));
    }

    private static SimulationRun run(Network network, ClaimsEngine engine, long seed) {
        Scenario scenario =
                Scenarios.of(
                        8,
                        Behaviour.BestResponse.defaults(),
                        engine,
                        POLICIES,
                        Scenarios.storm(network));
        return new SimulationRun(Simulation.of(network, scenario), new Seed(seed));
    }

    private static double sum(StepRecord record, int i) {
        double sum = 0;
        for (LossChannel channel : LossChannel.values()) {
            sum += record.lost(i, channel);
        }
        return sum;
    }

    private static double[] imbalances(Books books) {
        double[] values = new double[books.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = books.imbalance(i);
        }
        return values;
    }

    private static double[] equity(Books books) {
        double[] values = new double[books.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = books.equity(i);
        }
        return values;
    }

    private static double size(Network network) {
        double sum = 1;
        for (int i = 0; i < network.size(); i++) {
            sum += network.balanceSheets().externalAssets(i);
        }
        return sum;
    }
}
