package rudra.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.contagion.Outcome;
import rudra.contagion.RandomCrises;
import rudra.contagion.RandomNetworks;
import rudra.contagion.analysis.EngineId;
import rudra.job.Progress;
import rudra.simulation.books.Status;
import rudra.simulation.scenario.Behaviour;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;

/** One step in which nobody acts is what the contagion engine says, to the last bit. */
final class OneStepTest {

    static Stream<Long> seeds() {
        return RandomNetworks.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void failuresLossesAndEquityAreThoseOfTheEngine(long seed) {
        for (double unit : new double[] {1, 1e9, 1e-9}) {
            RandomCrises odd = RandomCrises.of(seed, unit);
            for (RandomCrises crisis : List.of(odd, odd.plain())) {
                for (EngineId id : Engines.admitted(crisis.network(), still(crisis))) {
                    compare(crisis, id);
                }
            }
        }
    }

    @Test
    void allEnginesButThatOfEquityHeldAreCompared() {
        RandomCrises crisis = RandomCrises.of(1, 1).plain();
        Set<EngineId> compared = EnumSet.copyOf(Engines.admitted(crisis.network(), still(crisis)));
        assertEquals(EnumSet.complementOf(EnumSet.of(EngineId.CROSS_HOLDINGS)), compared);
    }

    private static void compare(RandomCrises crisis, EngineId id) {
        Outcome outcome =
                Engines.lively(id).chosen().run(crisis.network(), crisis.shock(), Progress.none());
        Scenario scenario = still(crisis).withContagion(Engines.lively(id));
        StepRecord record = Recorded.run(crisis.network(), scenario).last();
        assertArrayEquals(outcome.losses(), record.losses(), id + " losses");
        double[] equity = record.states().equity();
        assertArrayEquals(outcome.equity(), equity, id + " equity");
        for (int i = 0; i < outcome.size(); i++) {
            boolean failed = record.states().status()[i] == Status.FAILED;
            assertEquals(outcome.hasFailed(i), failed, id + " failure of " + i);
        }
        for (Failure failure : record.failures()) {
            int round = outcome.roundOfFailure()[failure.institution()];
            assertEquals(round, failure.round());
        }
    }

    private static Scenario still(RandomCrises crisis) {
        TimelineShock hit = new TimelineShock.Institution(1, crisis.shock());
        return Scenarios.of(1, new Behaviour.None(), EngineId.EISENBERG_NOE, List.of(), hit);
    }
}
