package rudra.analysis.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.analysis.Problem;
import rudra.analysis.Unit;
import rudra.analysis.json.JsonValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ParameterSchemaTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    enum Rule {
        BELOW_ZERO,
        AT_ZERO
    }

    sealed interface Validation permits Holdout, WalkForward {}

    record Holdout(@AtLeast(0) @AtMost(1) double share) implements Validation {
        static Holdout defaults() {
            return new Holdout(0.3);
        }
    }

    record WalkForward(@AtLeast(1) int windows) implements Validation {
        static WalkForward defaults() {
            return new WalkForward(5);
        }
    }

    record Hit(String who, @AtLeast(0) double amount) {}

    record Shock(List<String> failing, Map<String, Double> losses, List<Hit> hits) {}

    record Parameters(
            @Inline Shock shock,
            @Unit("share") @AtLeast(0) @AtMost(1) double recoveryRate,
            @AtLeast(1) long rounds,
            Rule defaultAt,
            boolean strict,
            Optional<String> label,
            Validation validation) {
        Parameters {
            if (strict && rounds > 99) {
                throw new IllegalArgumentException("A strict run has at most 99 rounds.");
            }
        }

        static Parameters defaults() {
            return new Parameters(
                    new Shock(List.of(), Map.of(), List.of()),
                    0.4,
                    10,
                    Rule.BELOW_ZERO,
                    false,
                    Optional.empty(),
                    Holdout.defaults());
        }
    }

    private final ParameterSchema schema = ParameterSchema.of(Parameters.class);

    private Parameters decode(String json) {
        return schema.decode(JSON.readTree(json), Parameters.class);
    }

    private List<Problem> problems(String json) {
        return assertThrows(AnalysisException.class, () -> decode(json)).problems();
    }

    @Test
    void whatIsNotGivenHasItsDefault() {
        assertEquals(Parameters.defaults(), decode("{}"));
    }

    @Test
    void inlinedParametersStandBesideTheOthers() {
        assertEquals(
                List.of(
                        "failing",
                        "losses",
                        "hits",
                        "recoveryRate",
                        "rounds",
                        "defaultAt",
                        "strict",
                        "label",
                        "validation"),
                schema.parameters().stream().map(Parameter::name).toList());
        assertEquals(List.of("A", "B"), decode("{\"failing\": [\"A\", \"B\"]}").shock().failing());
    }

    @Test
    void everythingDecodesFromWhatItWasEncodedTo() {
        Parameters all =
                new Parameters(
                        new Shock(List.of("A"), Map.of("B", 2.5), List.of(new Hit("C", 1e300))),
                        1,
                        99,
                        Rule.AT_ZERO,
                        true,
                        Optional.of("x"),
                        new WalkForward(7));

        assertEquals(all, schema.decode(JsonValue.of(all).tree(), Parameters.class));
    }

    @Test
    void hyphensAndCaseOfANameDoNotMatter() {
        assertEquals(0.9, decode("{\"recovery-rate\": 0.9}").recoveryRate());
        assertEquals(Rule.AT_ZERO, decode("{\"default_at\": \"at-zero\"}").defaultAt());
    }

    @Test
    void anAlternativeIsChosenByItsTypeAndKeepsItsOwnDefaults() {
        assertEquals(new WalkForward(5), decode("{\"validation\": \"walk-forward\"}").validation());
        assertEquals(
                new WalkForward(3),
                decode("{\"validation\": {\"type\": \"walk-forward\", \"windows\": 3}}")
                        .validation());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"recoveryRate": 1.5}                      | recoveryRate
                    {"recoveryRate": -0.0001}                  | recoveryRate
                    {"recoveryRate": "much"}                   | recoveryRate
                    {"recoveryRate": null}                     | recoveryRate
                    {"rounds": 0}                              | rounds
                    {"rounds": 2.5}                            | rounds
                    {"defaultAt": "never"}                     | defaultAt
                    {"strict": 1}                              | strict
                    {"failing": "A"}                           | failing
                    {"hits": [{"who": "A", "amount": -1}]}     | hits[0].amount
                    {"hits": [{"who": "A"}]}                   | hits[0].amount
                    {"losses": {"B": "x"}}                     | losses.B
                    {"validation": {"type": "none"}}           | validation
                    {"validation": {"type": "holdout", "share": 2}} | validation.share
                    {"recovery": 0.5}                          | recovery
                    """)
    void aBadFieldIsNamed(String json, String field) {
        assertEquals(
                List.of(Optional.of(field)), problems(json).stream().map(Problem::field).toList());
    }

    @Test
    void everyBadFieldIsNamedAtOnce() {
        assertEquals(3, problems("{\"recoveryRate\": 2, \"rounds\": 0, \"nope\": 1}").size());
    }

    @Test
    void aRecordsOwnCheckIsReportedInItsWords() {
        assertEquals(
                "A strict run has at most 99 rounds.",
                problems("{\"strict\": true, \"rounds\": 100}").getFirst().message());
    }

    @Test
    void typedTextBecomesAValueOfTheParametersType() {
        JsonNode list = ParameterText.parse(schema.find("failing").orElseThrow().type(), "A, B,");
        JsonNode map = ParameterText.parse(schema.find("losses").orElseThrow().type(), "A=1,B=2.5");
        JsonNode flag = ParameterText.parse(schema.find("strict").orElseThrow().type(), "yes");

        assertEquals("[\"A\",\"B\"]", list.toString());
        assertEquals("{\"A\":1.0,\"B\":2.5}", map.toString());
        assertEquals("true", flag.toString());
    }

    record WholeNumbers(
            List<Integer> horizons,
            Optional<Integer> limit,
            Map<String, Integer> quotas,
            List<List<Integer>> layers,
            Optional<Long> seed,
            int steps) {}

    private static WholeNumbers wholeNumbers(String json) {
        return ParameterSchema.of(WholeNumbers.class)
                .decode(JSON.readTree(json), WholeNumbers.class);
    }

    @Test
    void wholeNumbersInContainersHaveTheTypeThatTheRecordDeclares() {
        WholeNumbers decoded =
                wholeNumbers(
                        """
                        {"horizons": [1, 5], "limit": 7, "quotas": {"a": 2}, "layers": [[3], []],
                         "seed": 4294967296, "steps": 2}\
                        """);
        int sum = 0;
        for (int horizon : decoded.horizons()) {
            sum += horizon;
        }
        assertEquals(6, sum);
        assertEquals(Optional.of(7), decoded.limit());
        assertEquals(Map.of("a", 2), decoded.quotas());
        assertEquals(List.of(List.of(3), List.of()), decoded.layers());
        assertEquals(Optional.of(4_294_967_296L), decoded.seed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'steps': 3000000000 | steps",
                "'steps': 1, 'horizons': [1, 3000000000] | horizons",
                "'steps': 1, 'limit': -3000000000 | limit",
                "'steps': 1, 'quotas': {'a': 3000000000} | quotas"
            })
    void aWholeNumberTooLargeForItsTypeIsRefusedByField(String given, String field) {
        String whole =
                "{'horizons': [], 'quotas': {}, 'layers': [], %s}"
                        .formatted(given)
                        .replace("'", "\"");
        AnalysisException refused =
                assertThrows(AnalysisException.class, () -> wholeNumbers(whole));
        Problem problem = refused.problems().getFirst();
        assertEquals(Optional.of(field), problem.field());
        assertEquals(
                "“%s” lies between -2147483648 and 2147483647".formatted(field),
                problem.message().split(";")[0]);
    }
}
