package rudra.analysis.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rudra.analysis.AnalysisException;
import rudra.job.Progress;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class VerificationTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Computes the same values for every case. */
    private record Fixed(String values) implements ReferenceMethod {
        @Override
        public String id() {
            return "fixed";
        }

        @Override
        public Set<String> parameters() {
            return Set.of("alpha");
        }

        @Override
        public Set<String> results() {
            return Set.of("x", "list", "flag", "count", "prices");
        }

        @Override
        public ObjectNode compute(ReferenceCase example) {
            if (values.isEmpty()) {
                throw new IllegalStateException("no values");
            }
            return (ObjectNode) JSON.readTree(values);
        }
    }

    private static final String VALUES =
            "{\"x\": 1.0000000005, \"list\": [1.0, 2.0], \"flag\": true, \"count\": 3,"
                    + " \"prices\": {\"bonds\": 0.5, \"gold\": 2.0}}";

    private static List<ReferenceCase> cases(String json) {
        String file = "{\"format\": \"rudra-reference-cases/1\", \"cases\": [%s]}".formatted(json);
        return ReferenceCaseFile.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                "cases.json",
                Path.of("."));
    }

    private static CaseResult verify(String expected, String parameters, String values) {
        List<ReferenceCase> cases =
                cases(
                        """
                        {"id": "a", "method": "fixed", "parameters": %s, "expected": %s,
                         "tolerance": 1e-9}
                        """
                                .formatted(parameters, expected));
        return new Verification(List.of(new Fixed(values)))
                .verify(cases, Progress.none())
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"x": 1}                       | PASSED
                    {"x": 1.0000000016}            | FAILED
                    {"x": 0.9999999994}            | FAILED
                    {"list": [1, 2]}               | PASSED
                    {"list": [1, 2.00000001]}      | FAILED
                    {"list": [1, 2, 3]}            | FAILED
                    {"list": 1}                    | FAILED
                    {"flag": true, "x": 1}         | PASSED
                    {"flag": false}                | FAILED
                    {"count": 3}                   | PASSED
                    {"count": 3.0000000001}        | FAILED
                    {"prices": {"bonds": 0.5000000001}} | PASSED
                    {"prices": {"bonds": 0.6}}     | FAILED
                    {"prices": {"iron": 1}}        | FAILED
                    {"y": 1}                       | UNSUPPORTED
                    {"x": 1, "y": 1}               | UNSUPPORTED
                    {}                             | UNSUPPORTED
                    """)
    void numbersPassWithinTheToleranceAndTheRestExactly(String expected, CaseStatus status) {
        assertEquals(status, verify(expected, "{}", VALUES).status());
    }

    @Test
    void anUnknownParameterIsNeverPassed() {
        assertEquals(
                CaseStatus.UNSUPPORTED, verify("{\"x\": 1}", "{\"beta\": 1}", VALUES).status());
        assertEquals(CaseStatus.PASSED, verify("{\"x\": 1}", "{\"alpha\": 1}", VALUES).status());
    }

    @Test
    void theGreatestErrorAndEveryComputedValueAreTold() {
        CaseResult result = verify("{\"x\": 1, \"list\": [1, 2.5]}", "{}", VALUES);

        assertEquals(0.5, result.maxAbsError().orElseThrow());
        assertEquals("[1.0,2.0]", result.actual().path("list").toString());
        assertTrue(result.message().contains("list[1] should be 2.5 and is 2.0"));
    }

    @Test
    void aValueThatIsNotANumberNeverPasses() {
        assertEquals(CaseStatus.FAILED, verify("{\"x\": 1}", "{}", "{\"x\": null}").status());
        assertEquals(CaseStatus.FAILED, verify("{\"x\": 1}", "{}", "{}").status());
    }

    @Test
    void anEngineThatBreaksHasFailedItsCase() {
        CaseResult result = verify("{\"x\": 1}", "{}", "");

        assertEquals(CaseStatus.FAILED, result.status());
        assertTrue(result.message().contains("no values"));
    }

    @Test
    void anUnknownMethodIsUnsupported() {
        List<ReferenceCase> cases =
                cases(
                        "{\"id\": \"a\", \"method\": \"magic\", \"expected\": {\"x\": 1}, \"tolerance\": 0}");

        assertEquals(
                CaseStatus.UNSUPPORTED,
                new Verification(List.of()).verify(cases, Progress.none()).getFirst().status());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"method\": \"m\", \"tolerance\": 0}",
                "{\"id\": \"a\", \"tolerance\": 0}",
                "{\"id\": \"a\", \"method\": \"m\"}",
                "{\"id\": \"a\", \"method\": \"m\", \"tolerance\": -1}",
                "{\"id\": \"a\", \"method\": \"m\", \"tolerance\": 0, \"expected\": []}",
                "7"
            })
    void aMalformedCaseHasFailedWithItsLineAndTheOthersAreCompared(String json) {
        String sound =
                "{\"id\": \"%s\", \"method\": \"fixed\", \"tolerance\": 1e-9,"
                        + " \"expected\": {\"x\": 1}}";
        List<CaseResult> results =
                new Verification(List.of(new Fixed(VALUES)))
                        .verify(
                                cases(
                                        "\n%s,\n%s,\n%s"
                                                .formatted(
                                                        sound.formatted("first"),
                                                        json,
                                                        sound.formatted("last"))),
                                Progress.none());

        assertEquals(
                List.of(CaseStatus.PASSED, CaseStatus.FAILED, CaseStatus.PASSED),
                results.stream().map(CaseResult::status).toList());
        String message = results.get(1).message();
        assertTrue(message.startsWith("cases.json, line 3: "), message);
        assertTrue(message.contains("should be"), message);
    }

    @Test
    void whatIsNotJsonIsRefusedInWords() {
        AnalysisException refused =
                assertThrows(AnalysisException.class, () -> cases("{\"id\": \"a\""));

        assertEquals(AnalysisException.Sort.INPUT, refused.sort());
        assertTrue(refused.problems().getFirst().file().isPresent());
    }
}
