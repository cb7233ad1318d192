package rudra.learning.reference;

import java.util.Set;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceMethod;
import rudra.learning.comparison.McNemar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** McNemar's test as a reference method; the table has the models that agree on its diagonal. */
record McNemarMethod() implements ReferenceMethod {

    @Override
    public String id() {
        return "mcnemar";
    }

    @Override
    public Set<String> parameters() {
        return Set.of("continuityCorrection");
    }

    @Override
    public Set<String> results() {
        return Set.of("statistic", "pValue");
    }

    @Override
    public ObjectNode compute(ReferenceCase example) {
        JsonNode table = example.inputs().path("table");
        if (table.size() != 2 || table.path(0).size() != 2 || table.path(1).size() != 2) {
            throw CaseRows.wrong("table", "should have two rows of two counts");
        }
        McNemar test = new McNemar(count(table, 0, 1), count(table, 1, 0));
        boolean corrected = corrected(example.parameter("continuityCorrection"));
        return JsonNodeFactory.instance
                .objectNode()
                .put("statistic", test.statistic(corrected))
                .put("pValue", test.pValue(corrected));
    }

    private static boolean corrected(JsonNode node) {
        if (!node.isMissingNode() && !node.isBoolean()) {
            throw CaseRows.wrong("continuityCorrection", "should be true or false");
        }
        return node.asBoolean(false);
    }

    private static long count(JsonNode table, int row, int column) {
        double value = CaseRows.numbers(table.get(row), "table")[column];
        if (value < 0 || value != Math.rint(value)) {
            throw CaseRows.wrong("table", "should have counts, whole and not below 0");
        }
        return (long) value;
    }
}
