package rudra.learning.reference;

import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.reference.ReferenceCase;
import tools.jackson.databind.JsonNode;

/** Labels, scores and other rows of a case, checked. */
final class CaseRows {
    private CaseRows() {}

    static double[] numbers(ReferenceCase example, String name) {
        return numbers(example.inputs().path(name), name);
    }

    static double[] numbers(JsonNode node, String name) {
        if (!node.isArray() || node.isEmpty()) {
            throw wrong(name, "should be a list of numbers");
        }
        double[] values = new double[node.size()];
        for (int k = 0; k < values.length; k++) {
            JsonNode value = node.get(k);
            if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
                throw wrong(name, "should have finite numbers only; number %d is not".formatted(k));
            }
            values[k] = value.doubleValue();
        }
        return values;
    }

    static double[] scores(ReferenceCase example, String name, int length) {
        double[] scores = numbers(example, name);
        if (scores.length != length) {
            throw wrong(name, "should have one value for each label");
        }
        return scores;
    }

    /** Labels that are 0 or 1, both of which occur. */
    static boolean[] labels(ReferenceCase example) {
        double[] values = numbers(example, "label");
        boolean[] labels = new boolean[values.length];
        int positives = 0;
        for (int k = 0; k < labels.length; k++) {
            if (values[k] != 0 && values[k] != 1) {
                throw wrong("label", "should have nothing but 0 and 1");
            }
            labels[k] = values[k] == 1;
            positives += labels[k] ? 1 : 0;
        }
        if (positives == 0 || positives == labels.length) {
            throw wrong("label", "should have both classes");
        }
        return labels;
    }

    static AnalysisException wrong(String name, String what) {
        return AnalysisException.input(
                Problem.of("case.input-wrong", "“%s” %s.".formatted(name, what)).inField(name));
    }
}
