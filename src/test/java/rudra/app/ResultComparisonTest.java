package rudra.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.app.ResultComparison.Verdict;
import tools.jackson.databind.json.JsonMapper;

final class ResultComparisonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"a": [1.0, 2.0]}    | {"a": [1.0, 2.0000015]} | EQUAL_WITHIN_TOLERANCE
                    {"a": [1.0, 2.0]}    | {"a": [1.0, 2.000003]}  | DIFFERENT
                    {"a": 1e12}          | {"a": 1000000000900}    | EQUAL_WITHIN_TOLERANCE
                    {"a": 0.0}           | {"a": 9e-7}             | EQUAL_WITHIN_TOLERANCE
                    {"a": 0.0}           | {"a": 2e-6}             | DIFFERENT
                    {"a": [1.0]}         | {"a": [1.0, 2.0]}       | DIFFERENT
                    {"a": 1.0}           | {"b": 1.0}              | DIFFERENT
                    {"a": "x", "b": 1.0} | {"a": "y", "b": 1.0}    | DIFFERENT
                    {"a": null}          | {"a": 0.0}              | DIFFERENT
                    """)
    void resultsMayDifferByTheToleranceInNumbersOnly(String past, String now, Verdict verdict) {
        assertEquals(
                verdict,
                ResultComparison.compared(JSON.readTree(past), JSON.readTree(now), false)
                        .verdict());
    }

    @Test
    void theSameBuildOnTheSameMachineMustRepeatEveryBit() {
        assertEquals(
                Verdict.DIFFERENT,
                ResultComparison.compared(
                                JSON.readTree("[1.0]"), JSON.readTree("[1.0000000000000002]"), true)
                        .verdict());
    }

    @Test
    void idsOfRunsSortInTheOrderOfTime() {
        List<Instant> times =
                Stream.of(
                                "2026-01-01T00:00:00Z",
                                "2026-01-01T00:00:00.001Z",
                                "2031-05-05T00:00:00Z")
                        .map(Instant::parse)
                        .toList();

        List<String> ids = times.stream().map(RunId::at).toList();

        assertEquals(ids.stream().sorted().toList(), ids);
        assertEquals('7', ids.getFirst().charAt(14));
    }

    @ParameterizedTest
    @CsvSource({"kitten,sitting,3", "'',abc,3", "abc,abc,0", "flaw,lawn,2"})
    void theEditDistanceCountsChanges(String a, String b, int distance) {
        assertEquals(distance, EditDistance.between(a, b));
        assertEquals(distance, EditDistance.between(b, a));
    }
}
