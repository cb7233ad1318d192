package rudra.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.analysis.Seed;
import rudra.contagion.RandomCrises;
import rudra.contagion.RandomNetworks;
import rudra.contagion.analysis.EngineId;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.books.Books;
import rudra.simulation.books.LossChannel;
import rudra.simulation.books.Status;
import rudra.simulation.scenario.Behaviour;
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

    /** Networks of which only totals are known, and odd ones with securities and ranks of debt. */
    private static List<Network> networks(long seed) {
        RandomCrises odd = RandomCrises.of(seed, 1);
        return List.of(RandomNetworks.of(seed), odd.network(), odd.plain().network());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void balanceSheetsBalanceAfterEveryStep(long seed) {
        for (Network network : networks(seed)) {
            for (EngineId engine : Engines.admitted(network, storm(network, 8))) {
                balanceSheetsBalance(network, engine, seed);
            }
        }
    }

    private static void balanceSheetsBalance(Network network, EngineId engine, long seed) {
        SimulationRun run = run(network, engine, seed);
        Books books = run.books();
        double[] before = imbalances(books);
        for (int step = 1; step <= 8; step++) {
            run.advance(step, Progress.none());
            for (int i = 0; i < books.size(); i++) {
                if (books.isAlive(i)) {
                    String where = engine + " step " + step + " institution " + i;
                    assertEquals(before[i], books.imbalance(i), 1e-9 * size(network), where);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equityOfSurvivorsFallsByWhatTheChannelsSay(long seed) {
        for (Network network : networks(seed)) {
            for (EngineId engine : Engines.admitted(network, storm(network, 8))) {
                equityFallsByTheChannels(network, engine, seed);
            }
        }
    }

    private static void equityFallsByTheChannels(Network network, EngineId engine, long seed) {
        SimulationRun run = run(network, engine, seed);
        double[] before = equity(run.books());
        for (int step = 1; step <= 8; step++) {
            StepRecord record = run.advance(step, Progress.none());
            for (int i = 0; i < network.size(); i++) {
                if (record.states().status()[i] == Status.ALIVE) {
                    double fall = before[i] - record.states().equity()[i];
                    double told = sum(record, i) - record.lost(i, LossChannel.BEYOND_EQUITY);
                    String where = engine + " step " + step + " institution " + i;
                    assertEquals(fall, told, 1e-9 * size(network), where);
                }
            }
            before = record.states().equity();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lossesAreWhatTheLossChannelsAddUpTo(long seed) {
        for (Network network : networks(seed)) {
            for (EngineId engine : Engines.admitted(network, storm(network, 8))) {
                SimulationRun run = run(network, engine, seed);
                for (int step = 1; step <= 8; step++) {
                    lossesAddUp(run.advance(step, Progress.none()), engine, size(network));
                }
            }
        }
    }

    private static void lossesAddUp(StepRecord record, EngineId engine, double size) {
        for (int i = 0; i < record.size(); i++) {
            double sum = 0;
            for (LossChannel channel : LossChannel.values()) {
                sum += channel.isLoss() ? record.lost(i, channel) : 0;
            }
            String where = engine + " step " + record.step() + " institution " + i;
            assertEquals(record.losses()[i], sum, 1e-9 * size, where);
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

    private static SimulationRun run(Network network, EngineId engine, long seed) {
        Scenario scenario = storm(network, 8).withContagion(Engines.lively(engine));
        return new SimulationRun(Simulation.of(network, scenario), new Seed(seed));
    }

    private static Scenario storm(Network network, int steps) {
        return Scenarios.of(
                steps,
                Behaviour.BestResponse.defaults(),
                EngineId.EISENBERG_NOE,
                POLICIES,
                Scenarios.storm(network));
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
