package rudra.learning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;

/**
 * The values of a family's hyperparameters.
 *
 * @param values by name
 */
public record Settings(Map<String, Double> values) {
    /** Copies the values. */
    public Settings {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * The values given, and the usual ones for the others.
     *
     * @param family whose they are, for messages
     * @throws AnalysisException of sort {@code USAGE} if a name is not known or a value not allowed
     */
    public static Settings of(
            String family, List<Hyperparameter> hyperparameters, Map<String, Double> given) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Hyperparameter each : hyperparameters) {
            double value = given.getOrDefault(each.name(), each.usual());
            if (!each.allows(value)) {
                throw wrong(
                        family + "." + each.name(),
                        "%s lies outside %s to %s%s."
                                .formatted(
                                        value,
                                        each.low(),
                                        each.high(),
                                        each.whole() ? ", whole numbers" : ""));
            }
            values.put(each.name(), value);
        }
        for (String name : given.keySet()) {
            if (!values.containsKey(name)) {
                throw wrong(
                        family + "." + name,
                        "“%s” has no setting “%s”. There are: %s."
                                .formatted(family, name, String.join(", ", values.keySet())));
            }
        }
        return new Settings(values);
    }

    private static AnalysisException wrong(String field, String message) {
        return AnalysisException.usage(
                Problem.of("learning.setting-wrong", message).inField(field));
    }

    /** The value of a name that the family declares. */
    public double number(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    /** The value of a whole number that the family declares. */
    public int whole(String name) {
        return (int) number(name);
    }
}
