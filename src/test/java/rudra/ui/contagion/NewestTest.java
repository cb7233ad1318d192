package rudra.ui.contagion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rudra.ui.window.Newest;
import rudra.ui.window.WindowModel;

class NewestTest {
    private final WindowModel window = new Desk().window();
    private final Newest newest = new Newest(window, "Draw");
    private final List<Boolean> asking = new ArrayList<>();

    @Test
    void itAsksUntilTheAnswerArrives() {
        newest.ask(newest::isAsking, asking::add);
        assertEquals(List.of(true), asking);
        assertFalse(newest.isAsking());
    }

    @Test
    void afterAFailureNothingIsAskedAnyMoreAndTheUserKnows() {
        newest.ask(
                () -> {
                    throw new IllegalStateException("no picture");
                },
                answer -> {});
        assertFalse(newest.isAsking());
        assertEquals(1, window.notices().size());
    }

    @Test
    void whatIsForgottenIsNotAskedAnyMore() {
        newest.ask(
                () -> {
                    newest.forget();
                    return newest.isAsking();
                },
                asking::add);
        assertTrue(asking.isEmpty());
        assertFalse(newest.isAsking());
    }
}
