package rudra.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.contagion.Outcome;
import rudra.contagion.RandomCrises;
import rudra.contagion.RandomNetworks;
import rudra.job.Progress;
import rudra.simulation.books.Status;
import rudra.simulation.scenario.Behaviour;
import rudra.simulation.scenario.ClaimsEngine;
import rudra.simulation.scenario.ContagionRules;
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
            RandomCrises crisis = RandomCrises.of(seed, unit);
            for (ClaimsEngine id : ClaimsEngine.values()) {
                Outcome outcome =
                        ContagionRules.of(id)
                                .chosen()
                                .run(crisis.network(), crisis.shock(), Progress.none());
                StepRecord record = simulated(crisis, id);
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
        }
    }

    private static StepRecord simulated(RandomCrises crisis, ClaimsEngine id) {
        TimelineShock hit = new TimelineShock.Institution(1, crisis.shock());
        return Recorded.run(
                        crisis.network(), Scenarios.of(1, new Behaviour.None(), id, List.of(), hit))
                .last();
    }
}
