package rudra.contagion.reference;

import java.util.Arrays;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.UnsupportedCaseException;
import rudra.contagion.Seniority;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Numbers, vectors and choices of a case, checked. */
final class CaseParameters {
    private CaseParameters() {}

    static Seniority seniority(ReferenceCase example) {
        String id = example.parameter("externalSeniority").asString("pari-passu");
        return switch (id) {
            case "pari-passu" -> Seniority.PARI_PASSU;
            case "external-senior" -> Seniority.EXTERNAL_SENIOR;
            default ->
                    throw new UnsupportedCaseException("The seniority “" + id + "” is not known.");
        };
    }

    static double share(ReferenceCase example, String name, double otherwise) {
        JsonNode node = example.parameter(name);
        if (isAbsent(node)) {
            return otherwise;
        }
        if (node.isArray()) {
            throw new UnsupportedCaseException(
                    "“" + name + "” is one number for all institutions here.");
        }
        if (!node.isNumber() || !(node.doubleValue() >= 0 && node.doubleValue() <= 1)) {
            throw wrong(name, "should be a number from 0 to 1");
        }
        return node.doubleValue();
    }

    /** The weights of a case, or others where it gives none; equal ones where all are 0. */
    static double[] weights(ReferenceCase example, double[] otherwise) {
        JsonNode node = example.parameter("weights");
        double[] weights =
                isAbsent(node) ? otherwise.clone() : vector(node, "weights", otherwise.length);
        if (Arrays.stream(weights).anyMatch(w -> !(w >= 0))) {
            throw wrong("weights", "should not be below 0");
        }
        if (Arrays.stream(weights).allMatch(w -> w == 0)) {
            Arrays.fill(weights, 1);
        }
        return weights;
    }

    static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    /** A list of n numbers; not-a-number where an element is null. */
    static double[] vector(JsonNode node, String name, int n) {
        if (!node.isArray() || node.size() != n) {
            throw wrong(name, "should be a list of " + n + " numbers");
        }
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            JsonNode element = node.get(i);
            if (!element.isNumber() && !element.isNull()) {
                throw wrong(name, "should hold numbers");
            }
            values[i] = element.isNull() ? Double.NaN : element.doubleValue();
        }
        return values;
    }

    /** A list of n finite numbers. */
    static double[] finite(JsonNode node, String name, int n) {
        double[] values = vector(node, name, n);
        if (!Arrays.stream(values).allMatch(Double::isFinite)) {
            throw wrong(name, "should hold finite numbers");
        }
        return values;
    }

    /** A list of n finite numbers, none below 0. */
    static double[] amounts(JsonNode node, String name, int n) {
        double[] values = finite(node, name, n);
        if (Arrays.stream(values).anyMatch(value -> value < 0)) {
            throw wrong(name, "should be finite, none below 0");
        }
        return values;
    }

    /** A finite number. */
    static double number(ReferenceCase example, String name) {
        JsonNode node = example.parameter(name);
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw wrong(name, "should be a finite number");
        }
        return node.doubleValue();
    }

    static ArrayNode array(double[] values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        Arrays.stream(values).forEach(array::add);
        return array;
    }

    static AnalysisException wrong(String name, String complaint) {
        return AnalysisException.input(
                Problem.of("reference.malformed", "“" + name + "” " + complaint + ".")
                        .inField(name));
    }
}
