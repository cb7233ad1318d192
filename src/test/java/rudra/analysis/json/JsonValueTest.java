package rudra.analysis.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rudra.analysis.WhereKnown;
import tools.jackson.databind.json.JsonMapper;

final class JsonValueTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    enum Engine {
        EISENBERG_NOE
    }

    record Row(Engine engine, double[] values, Optional<Integer> rounds) {}

    record Result(List<Row> rows, Map<String, Double> losses) {}

    @Test
    void recordsBecomeObjectsAndConstantsBecomeIds() {
        Map<String, Double> losses = new LinkedHashMap<>();
        losses.put("B", 1.5);
        losses.put("A", 0.0);
        Result result =
                new Result(
                        List.of(
                                new Row(
                                        Engine.EISENBERG_NOE,
                                        new double[] {1, 2.5},
                                        Optional.empty())),
                        losses);

        assertEquals(
                JSON.readTree(
                        """
                        {"rows": [{"engine": "eisenberg-noe", "values": [1.0, 2.5], "rounds": null}],
                         "losses": {"B": 1.5, "A": 0.0}}
                        """),
                JsonValue.of(result).tree());
    }

    @Test
    void aNumberThatIsNotFiniteBecomesNullWithAWarningThatNamesItsPlace() {
        JsonValue value =
                JsonValue.of(
                        new Row(
                                Engine.EISENBERG_NOE,
                                new double[] {1, Double.NaN},
                                Optional.of(3)));

        assertEquals("[1.0,null]", value.tree().path("values").toString());
        assertEquals(List.of("values[1] is NaN"), value.warnings());
    }

    private record Interval(double mean, @WhereKnown double low, @WhereKnown double high) {}

    @Test
    void aNumberThatNeedNotBeIsNullWithoutAWarning() {
        JsonValue value = JsonValue.of(new Interval(2, Double.NaN, 3));
        assertEquals("{\"mean\":2.0,\"low\":null,\"high\":3.0}", value.tree().toString());
        assertEquals(List.of(), value.warnings());
        assertEquals(
                List.of(
                        "2 numbers are not finite and stand as null: mean is NaN, high is Infinity"),
                JsonValue.of(new Interval(Double.NaN, Double.NaN, Double.POSITIVE_INFINITY))
                        .warnings());
    }

    @Test
    void manyNumbersThatAreNotFiniteAreOneWarning() {
        double[] values = new double[1_200];
        Arrays.fill(values, Double.NaN);
        assertEquals(
                List.of(
                        "1,200 numbers are not finite and stand as null: [0] is NaN, [1] is NaN,"
                                + " [2] is NaN and 1,197 more"),
                JsonValue.of(values).warnings());
    }

    @Test
    void whatHasNoJsonFormIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> JsonValue.of(new Object()));
    }

    /** The example of RFC 8785, section 3.2.2 and 3.2.3, without its text. */
    @Test
    void theCanonicalFormSortsKeysAndWritesNumbersAsRfc8785Does() {
        byte[] canonical =
                Digest.canonical(
                        JSON.readTree(
                                "{\"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001], \"b\": 1, \"a\": true}"));

        assertArrayEquals(
                "{\"a\":true,\"b\":1,\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27]}"
                        .getBytes(StandardCharsets.UTF_8),
                canonical);
    }

    @Test
    void digestsDependOnValuesAndNotOnTheOrderOfKeys() {
        String one = Digest.of(JSON.readTree("{\"a\": 1, \"b\": 2.0}"));
        String same = Digest.of(JSON.readTree("{\"b\": 2, \"a\": 1.0}"));
        String other = Digest.of(JSON.readTree("{\"b\": 2, \"a\": 1.0000000000000002}"));

        assertEquals(one, same);
        assertNotEquals(one, other);
    }

    /** FIPS 180-4: the digest of "abc". */
    @Test
    void digestsOfBytesAreSha256() {
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Digest.of("abc".getBytes(StandardCharsets.US_ASCII)));
    }
}
