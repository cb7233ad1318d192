package rudra.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CurveRecorderTest {

    @Test
    void whatIsKeptIsToldToTheOtherAsWell() {
        CurveRecorder other = new CurveRecorder();
        CurveRecorder recorder = new CurveRecorder(other);
        recorder.iterated(1, Map.of("training", 0.5));
        recorder.iterated(2, Map.of("training", 0.4));
        recorder.kept(2);
        TrainingCurve expected = new TrainingCurve(Map.of("training", List.of(0.5, 0.4)), 2);
        assertEquals(Optional.of(expected), recorder.curve());
        assertEquals(recorder.curve(), other.curve());
    }

    @Test
    void whoIsToldNothingHasNoCurve() {
        assertEquals(Optional.empty(), new CurveRecorder().curve());
    }
}
