package rudra.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;
import rudra.contagion.RandomNetworks;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.network.Network;

class SimulationCourseTest {
    private static final Network NETWORK = RandomNetworks.of(4);

    private final Simulation simulation =
            Simulation.of(NETWORK, Scenarios.lively(6, Scenarios.storm(NETWORK)));

    @Test
    void aCourseTakesTheStepsOfARunToTheLastBit() {
        List<StepRecord> all = new ArrayList<>();
        simulation.run(Seed.DEFAULT, all::add, Progress.none());

        SimulationCourse course = simulation.begin(Seed.DEFAULT);
        for (StepRecord expected : all) {
            StepRecord step = course.advance(Progress.none());
            assertEquals(expected.step(), step.step());
            assertArrayEquals(expected.losses(), step.losses());
            assertArrayEquals(expected.states().cash(), step.states().cash());
            assertArrayEquals(expected.payoffs(), step.payoffs());
        }
        assertTrue(course.isFinished());
        assertThrows(IllegalStateException.class, () -> course.advance(Progress.none()));
    }

    @Test
    void aCourseThatWasCancelledBetweenStepsGoesOn() {
        SimulationCourse course = simulation.begin(Seed.DEFAULT);
        course.advance(Progress.none());

        assertThrows(CancelledException.class, () -> course.advance(new Cancelled()));

        assertEquals(2, course.advance(Progress.none()).step());
        assertEquals(2, course.done());
        assertFalse(course.isFinished());
    }

    private static final class Cancelled implements Progress {
        @Override
        public void update(double fraction, String message) {}

        @Override
        public boolean isCancelled() {
            return true;
        }
    }
}
