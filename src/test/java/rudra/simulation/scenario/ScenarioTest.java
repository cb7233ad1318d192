package rudra.simulation.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.json.JsonValue;
import rudra.analysis.schema.ParameterSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ScenarioTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final ParameterSchema SCHEMA = ParameterSchema.of(Scenario.class);

    @Test
    void everythingThatCanBeSaidIsReadBackAsItWasWritten() {
        Scenario scenario =
                decode(
                        """
                        {"steps": 9,
                         "shocks": [{"type": "institution", "step": 2, "failing": ["A"]},
                          {"type": "asset-class", "step": 1, "fall": {"bonds": 0.1}},
                          {"type": "funding", "withdrawnShare": 0.2, "targets": ["A"]},
                          {"type": "volatility", "factor": 3},
                          {"type": "cyber-outage", "step": 1, "duration": 2, "targets": ["B"]},
                          {"type": "infrastructure-outage", "step": 1, "duration": 1, "name": "ccp"}],
                         "infrastructure": [{"name": "ccp"}],
                         "policies": [{"type": "capital-injection", "budget": 5},
                          {"type": "liquidity-line", "trigger": {"metric": "stress", "level": 0.5}},
                          "sale-freeze", "withdrawal-freeze", "bail-in", "buffer-release",
                          {"type": "allocation", "instrument": "liquidity-line",
                           "amounts": {"A": 3, "B": 0.5}}],
                         "strategies": {"institutions": {"A": "passive"}},
                         "behaviour": {"type": "logit", "lambda": 7},
                         "contagion": {"engine": "furfine", "recoveryRate": 0.4},
                         "market": {"priceImpact": 0.1}}
                        """);
        assertEquals(6, scenario.shocks().size());
        assertEquals(7, scenario.policies().size());
        assertEquals(0.4, scenario.contagion().parameters().recoveryRate());
        JsonNode written = JsonValue.of(scenario).tree();
        assertEquals(scenario, SCHEMA.decode(written, Scenario.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'steps': 0} | steps",
                "{'policies': [{'type': 'liquidity-line', 'budget': -1}]} | policies[0].budget",
                "{'policies': [{'type': 'allocation', 'amounts': {'A': -1}}]} |"
                        + " policies[0].amounts.A",
                "{'shocks': [{'type': 'funding', 'withdrawnShare': 1.5}]} |"
                        + " shocks[0].withdrawnShare",
                "{'shocks': [{'type': 'earthquake'}]} | shocks[0]",
                "{'shocks': [{'type': 'asset-class', 'fall': {'x': 2}}]} | shocks[0].fall.x",
                "{'shocks': [{'type': 'funding', 'depth': 1}]} | shocks[0].depth",
                "{'market': {'priceImpact': 1}} | market.priceImpact",
                "{'regulation': {'minimumCapital': -0.1}} | regulation.minimumCapital",
                "{'estimator': {'lossGivenDefault': 2}} | estimator.lossGivenDefault",
                "{'behaviour': 'greed'} | behaviour",
                "{'contagion': {'engine': 'magic'}} | contagion.engine",
                "{'weather': 1} | weather",
                "{'policies': [{'type': 'sale-freeze', 'trigger': {'metric': 'mood'}}]} |"
                        + " policies[0].trigger.metric",
                "{'strategies': {'prudent': 0.9}} | strategies",
                "{'shocks': [{'type': 'cyber-outage', 'step': 1, 'duration': 1, 'targets': []}]} |"
                        + " shocks[0]"
            })
    void whatIsOutOfBoundsOrUnknownIsRefusedByField(String given, String field) {
        AnalysisException thrown = refused(given);
        assertEquals(field, thrown.problems().get(0).field().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'steps': 3, 'shocks': [{'type': 'funding', 'step': 4}]} | step 4 |"
                        + " shocks[0].step",
                "{'steps': 3, 'policies': [{'type': 'sale-freeze', 'start': 5}]} | step 5 |"
                        + " policies[0].start",
                "{'shocks': [{'type': 'infrastructure-outage', 'step': 1, 'duration': 1, 'name':"
                        + " 'ccp'}]} | ccp | shocks[0].name",
                "{'infrastructure': [{'name': 'a'}, {'name': 'a'}]} | called “a” |"
                        + " infrastructure[1].name"
            })
    void contradictionsAreSaidInWordsByField(String given, String part, String field) {
        Problem problem = refused(given).problems().get(0);
        assertTrue(problem.message().contains(part), problem.message());
        assertEquals(field, problem.field().orElseThrow());
    }

    private static AnalysisException refused(String given) {
        String json = given.replace('\'', '"');
        return assertThrows(AnalysisException.class, () -> decode(json));
    }

    private static Scenario decode(String json) {
        return SCHEMA.decode(JSON.readTree(json), Scenario.class);
    }
}
