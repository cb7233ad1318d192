package rudra.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rudra.analysis.schema.ParameterSchema;
import rudra.app.Workbench;
import rudra.simulation.ensemble.Uncertainty;
import rudra.simulation.reverse.ReverseStressParameters;
import rudra.simulation.reverse.Search;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What {@code --set a.b=value} reaches. */
final class SettingPathTest {
    private static final ParameterSchema REVERSE =
            ParameterSchema.of(ReverseStressParameters.class);

    private static ObjectNode json(String text) {
        return (ObjectNode) JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    private static Search search(String config, String settings) {
        ObjectNode parameters = json(config);
        Arrays.stream(settings.split(" "))
                .map(pair -> Pair.of("--set", pair))
                .sorted(SettingPath.wholeBeforeParts(REVERSE))
                .forEach(pair -> SettingPath.set(REVERSE, parameters, pair));
        return REVERSE.decode(parameters, ReverseStressParameters.class).search();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | search.looks=7",
                "{'search': 'shock-size'} | search.looks=7",
                "{'search': {'type': 'shock-size', 'looks': 9}} | search.looks=7",
                "{'search': 'failing-set'} | search.looks=7 search.type=shock-size",
                "{'search': 'failing-set'} | search.looks=7 search=shock-size"
            })
    void aPartOfTheAlternativeThatIsChosenCanBeSet(String config, String settings) {
        assertEquals(new Search.ShockSize("", 3, 7, 0.001), search(config, settings));
    }

    @Test
    void anotherTypeBeginsWithItsOwnDefaults() {
        assertEquals(
                Search.FailingSet.defaults(),
                search(
                        "{'search': {'type': 'shock-size', 'looks': 9}}",
                        "search.type=failing-set"));
    }

    @Test
    void whatIsNotSetOfTheDefaultAlternativeStays() {
        ParameterSchema schema = ParameterSchema.of(Uncertainty.class);
        ObjectNode parameters = json("{}");
        SettingPath.set(schema, parameters, new Pair("sizes.sigma", "0.5"));
        ObjectNode expected = (ObjectNode) schema.defaults().path("sizes");
        assertEquals(expected.put("sigma", 0.5), parameters.path("sizes"));
    }

    @Test
    void aPartThatTheChosenAlternativeDoesNotHaveIsNoParameter() {
        assertFalse(SettingPath.set(REVERSE, json("{}"), new Pair("search.step", "1")));
        assertFalse(
                SettingPath.set(
                        REVERSE, json("{'search': 'guess'}"), new Pair("search.step", "1")));
    }

    @ParameterizedTest
    @CsvSource({
        "validation=stratified-k-fold folds=7",
        "folds=7 validation=stratified-k-fold",
        "folds=7",
        "validation.folds=7",
        "validation.type=stratified-k-fold validation.folds=7"
    })
    void aPartOfAnInlineAlternativeMayBeNamedBesideIt(String settings) {
        assertEquals("{\"type\":\"stratified-k-fold\",\"folds\":7}", validation(settings));
    }

    @Test
    void aPartThatTheChosenAlternativeDoesNotHaveIsRefused() {
        ParameterSchema schema =
                ParameterSchema.of(
                        Workbench.create().catalogue().get("learning.compare").parameterType());
        ObjectNode parameters = json("{'validation': 'holdout'}");
        assertFalse(SettingPath.set(schema, parameters, Pair.of("--set", "folds=7")));
    }

    private static String validation(String settings) {
        ParameterSchema schema =
                ParameterSchema.of(
                        Workbench.create().catalogue().get("learning.compare").parameterType());
        ObjectNode parameters = json("{}");
        Arrays.stream(settings.split(" "))
                .map(pair -> Pair.of("--set", pair))
                .sorted(SettingPath.wholeBeforeParts(schema))
                .forEach(pair -> SettingPath.set(schema, parameters, pair));
        return schema.complete(parameters).path("validation").toString();
    }
}
