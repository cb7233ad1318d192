package rudra.analysis.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/**
 * Compares computed with expected values: floating numbers by absolute error, everything else
 * exactly, arrays element by element, objects by the expected keys.
 */
final class Comparison {
    private final double tolerance;
    private final List<String> differences = new ArrayList<>();
    private double maxAbsError = Double.NaN;

    Comparison(double tolerance) {
        this.tolerance = tolerance;
    }

    void compare(String place, JsonNode expected, JsonNode actual) {
        if (expected.isArray() && actual.isArray()) {
            compareElements(place, expected, actual);
        } else if (expected.isObject() && actual.isObject()) {
            for (String key : expected.propertyNames()) {
                compare(place + "." + key, expected.path(key), actual.path(key));
            }
        } else if (expected.isNumber() && actual.isIntegralNumber()) {
            compareIntegers(place, expected, actual);
        } else if (expected.isNumber() && actual.isNumber()) {
            compareNumbers(place, expected.doubleValue(), actual.doubleValue());
        } else if (!expected.equals(actual)) {
            differences.add(place + " should be " + expected + " and is " + actual);
        }
    }

    private void compareElements(String place, JsonNode expected, JsonNode actual) {
        if (expected.size() != actual.size()) {
            differences.add(
                    place + " should have " + expected.size() + " elements, has " + actual.size());
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(place + "[" + i + "]", expected.get(i), actual.get(i));
        }
    }

    private void compareIntegers(String place, JsonNode expected, JsonNode actual) {
        compareWithin(0, place, expected.doubleValue(), actual.doubleValue());
    }

    private void compareNumbers(String place, double expected, double actual) {
        compareWithin(tolerance, place, expected, actual);
    }

    private void compareWithin(double allowed, String place, double expected, double actual) {
        double error = Math.abs(expected - actual);
        if (!(maxAbsError >= error)) {
            maxAbsError = error;
        }
        if (!(error <= allowed)) {
            differences.add(place + " should be " + expected + " and is " + actual);
        }
    }

    List<String> differences() {
        return differences;
    }

    OptionalDouble maxAbsError() {
        return Double.isNaN(maxAbsError) ? OptionalDouble.empty() : OptionalDouble.of(maxAbsError);
    }
}
