package rudra.ui.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.simulation.analysis.StepEvent;

final class EventLogTest {

    @Test
    void theListScrollsToTheFirstEventOfAStepOrOfTheNextThatHasOne() {
        List<StepEvent> events = at(1, 1, 3, 3, 6);
        assertEquals(0, EventLog.place(events, 0));
        assertEquals(0, EventLog.place(events, 1));
        assertEquals(2, EventLog.place(events, 2));
        assertEquals(2, EventLog.place(events, 3));
        assertEquals(4, EventLog.place(events, 4));
        assertEquals(4, EventLog.place(events, 9));
        assertEquals(0, EventLog.place(List.of(), 4));
    }

    private static List<StepEvent> at(int... steps) {
        return IntStream.of(steps)
                .mapToObj(step -> new StepEvent(step, "Something happens.", new int[0]))
                .toList();
    }
}
