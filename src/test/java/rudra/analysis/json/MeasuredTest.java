package rudra.analysis.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import rudra.analysis.Measured;

/** What is measured stands in the JSON and not in its digest. */
final class MeasuredTest {

    record Model(String name, double score, @Measured double millis) {}

    record Result(List<Model> models) {}

    private static JsonValue result(double score, double millis) {
        return JsonValue.of(new Result(List.of(new Model("a", score, millis))));
    }

    @Test
    void isWritten() {
        assertEquals(3.5, result(1, 3.5).tree().path("models").get(0).path("millis").doubleValue());
    }

    @Test
    void doesNotChangeTheDigest() {
        assertEquals(result(1, 3.5).digest(), result(1, 99).digest());
        assertNotEquals(result(1, 3.5).digest(), result(2, 3.5).digest());
    }

    @Test
    void isLeftOutOfAnotherTreeToo() {
        JsonValue now = result(1, 3.5);
        assertEquals(now.withoutMeasured(now.tree()), now.withoutMeasured(result(1, 7).tree()));
    }
}
