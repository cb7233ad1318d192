package rudra.ui.learning.board;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How a family did.
 *
 * @param family its id
 * @param estimates how good it is, by the metric's key, in the order of the result
 * @param figures what else is known in one number, such as {@code trainMillis}
 */
record Standing(String family, Map<String, Estimate> estimates, Map<String, Double> figures) {

    Standing {
        estimates = Collections.unmodifiableMap(new LinkedHashMap<>(estimates));
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    static Standing of(JsonNode model) {
        Map<String, Estimate> estimates = new LinkedHashMap<>();
        Map<String, Double> figures = new LinkedHashMap<>();
        model.properties()
                .forEach(entry -> {
                    Estimate.of(entry.getValue())
                            .ifPresent(estimate -> estimates.put(entry.getKey(), estimate));
                    if (entry.getValue().isNumber()) {
                        figures.put(entry.getKey(), entry.getValue().doubleValue());
                    }
                });
        return new Standing(model.path("family").asString(""), estimates, figures);
    }

    /** How good it is by a metric, if it was judged by it. */
    Optional<Estimate> estimate(String key) {
        return Optional.ofNullable(estimates.get(key));
    }

    /** The number by which a column sorts it; not-a-number where there is none. */
    double value(String key) {
        return estimate(key)
                .map(Estimate::mean)
                .orElseGet(() -> figures.getOrDefault(key, Double.NaN));
    }
}
