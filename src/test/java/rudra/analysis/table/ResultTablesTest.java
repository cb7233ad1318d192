package rudra.analysis.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

final class ResultTablesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static List<String> tables(String json) {
        return ResultTables.of((ObjectNode) JSON.readTree(json)).stream()
                .map(table -> table.name() + " " + table.columns() + " " + table.rows())
                .toList();
    }

    @Test
    void plainValuesStandInASummary() {
        assertEquals(
                List.of("summary [name, value] [[\"n\", 3], [\"share\", 0.5]]"),
                tables("{\"n\": 3, \"share\": 0.5}"));
    }

    @Test
    void recordsBecomeRowsAndWhatTheyHoldByNameGetsAColumnARecord() {
        assertEquals(
                List.of(
                        "engines [engine, loss] [[\"x\", 1.0], [\"y\", 2.0]]",
                        "engines-failures [of, value] [[\"x\", \"A\"], [\"y\", \"A\"], [\"y\", \"B\"]]",
                        "engines-losses [name, x, y] [[\"A\", 1.0, 0.5], [\"B\", , 1.5]]"),
                tables(
                        """
                        {"engines": [
                          {"engine": "x", "failures": ["A"], "loss": 1.0, "losses": {"A": 1.0}},
                          {"engine": "y", "failures": ["A", "B"], "loss": 2.0,
                           "losses": {"A": 0.5, "B": 1.5}}]}
                        """));
    }

    @Test
    void recordsThatShareTheirTextAreToldApartByTheirFirstOtherValue() {
        assertEquals(
                List.of(
                        "steps [step, kind] [[1, \"pure\"], [2, \"pure\"]]",
                        "steps-failed [of, value] [[\"1\", \"A\"], [\"2\", \"B\"]]",
                        "steps-actions [name, 1, 2] [[\"hold\", 5, 0], [\"sell\", 0, 5]]"),
                tables(
                        """
                        {"steps": [
                          {"step": 1, "kind": "pure", "failed": ["A"],
                           "actions": {"hold": 5, "sell": 0}},
                          {"step": 2, "kind": "pure", "failed": ["B"],
                           "actions": {"hold": 0, "sell": 5}}]}
                        """));
    }

    @Test
    void meansWithinIntervalsStandInTheTableAndTheIntervalsInOneBehindIt() {
        assertEquals(
                List.of(
                        "m [f, auc, gini, ms] [[\"x\", 0.8, 0.6, 5], [\"y\", 0.7, 0.4, 6]]",
                        "m-intervals [name, measure, mean, low, high, folds 1, folds 2] "
                                + "[[\"x\", \"auc\", 0.8, 0.7, 0.9, 0.75, 0.85], [\"x\", \"gini\", 0.6, 0.4, 0.8, 0.5, 0.7],"
                                + " [\"y\", \"auc\", 0.7, 0.6, 0.8, 0.65, 0.75], [\"y\", \"gini\", 0.4, 0.2, 0.6, 0.3, 0.5]]"),
                tables(
                        """
                        {"m": [
                          {"f": "x", "auc": {"mean": 0.8, "low": 0.7, "high": 0.9, "folds": [0.75, 0.85]},
                           "gini": {"mean": 0.6, "low": 0.4, "high": 0.8, "folds": [0.5, 0.7]}, "ms": 5},
                          {"f": "y", "auc": {"mean": 0.7, "low": 0.6, "high": 0.8, "folds": [0.65, 0.75]},
                           "gini": {"mean": 0.4, "low": 0.2, "high": 0.6, "folds": [0.3, 0.5]}, "ms": 6}]}
                        """));
    }

    @Test
    void listsSideBySideBecomeRowsOfOneTable() {
        assertEquals(
                List.of("c [f, x, y] [[\"a\", 0, 1], [\"a\", 1, 2], [\"b\", 5, 6]]"),
                tables(
                        """
                        {"c": [{"f": "a", "x": [0, 1], "y": [1, 2]},
                               {"f": "b", "x": [5], "y": [6]}]}
                        """));
    }

    @Test
    void innerObjectsAndListsGetTablesOfTheirOwn() {
        assertEquals(
                List.of("a [name, value] [[\"b\", 1]]", "a-c [value] [[2], [3]]"),
                tables("{\"a\": {\"b\": 1, \"c\": [2, 3]}}"));
    }

    @Test
    void aMapOfTheSameNamesInEveryRecordBecomesColumnsOfTheirTable() {
        assertEquals(
                List.of("d [c, x, y] [[\"cap\", 1, 2], [\"rank\", 3, 4]]"),
                tables(
                        """
                        {"d": [{"c": "cap", "v": {"x": 1, "y": 2}},
                               {"c": "rank", "v": {"x": 3, "y": 4}}]}
                        """));
    }

    @Test
    void csvHoldsEveryRowAtFullPrecisionAndQuotesWhatNeedsIt() {
        ResultTable table =
                ResultTables.of(
                                (ObjectNode)
                                        JSON.readTree(
                                                "{\"a\": 0.1234567890123456789, \"b, c\": null}"))
                        .getFirst();

        assertEquals("name,value\na,0.12345678901234568\n\"b, c\",\n", table.csv());
    }
}
