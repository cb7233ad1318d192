package rudra.analysis.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rudra.analysis.Inline;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class JsonDecoderTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    enum Colour {
        DARK_BLUE,
        RED
    }

    sealed interface Shape permits Circle, WideSquare {}

    record Circle(double radius) implements Shape {}

    record WideSquare(int side, long area) implements Shape {}

    record Within(String name, Optional<String> note, Optional<Double> size) {}

    record Everything(
            boolean flag,
            int count,
            double number,
            String text,
            Colour colour,
            List<Shape> shapes,
            Map<String, Double> byName,
            Map<Colour, List<Integer>> byColour,
            @Inline Within within,
            double[] row,
            double[][] rows) {}

    record Positive(double value) {
        Positive {
            if (value < 0) {
                throw new IllegalArgumentException("below 0");
            }
        }
    }

    private static Everything everything() {
        return new Everything(
                true,
                7,
                0.1 + 0.2,
                "a <b>",
                Colour.DARK_BLUE,
                List.of(new Circle(2), new WideSquare(3, 1L << 40)),
                Map.of("x", 1e-300),
                Map.of(Colour.RED, List.of(1, 2)),
                new Within("n", Optional.empty(), Optional.of(2.5)),
                new double[] {1, Double.NaN},
                new double[][] {{1}, {2, 3}});
    }

    @Test
    void aRecordComesBackAsItWas() {
        JsonNode json = JSON.readTree(JsonValue.of(everything()).tree().toString());
        Everything back = JsonDecoder.decode(json, Everything.class).orElseThrow();
        assertEquals(JsonValue.of(everything()).tree(), JsonValue.of(back).tree());
        assertEquals(everything().shapes(), back.shapes());
        assertEquals(everything().within(), back.within());
        assertEquals(everything().byColour(), back.byColour());
        assertArrayEquals(everything().row(), back.row());
    }

    @Test
    void whatHasAnotherShapeDoesNotComeBack() {
        assertTrue(decode("{\"radius\": \"wide\"}").isEmpty());
        assertTrue(decode("{}").isEmpty());
        assertTrue(decode("[1]").isEmpty());
        assertTrue(JsonDecoder.decode(JSON.readTree("{\"value\": -1}"), Positive.class).isEmpty());
    }

    private static Optional<Circle> decode(String json) {
        return JsonDecoder.decode(JSON.readTree(json), Circle.class);
    }
}
