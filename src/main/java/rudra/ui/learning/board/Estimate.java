package rudra.ui.learning.board;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A number over the folds.
 *
 * @param mean the mean
 * @param low where its interval begins; not-a-number where there is none
 * @param high where it ends; not-a-number where there is none
 * @param folds the value on each fold; not-a-number where a fold has none
 */
record Estimate(double mean, double low, double high, List<Double> folds) {

    Estimate {
        folds = List.copyOf(folds);
    }

    /** What a result says; empty where it says something else. */
    static Optional<Estimate> of(JsonNode node) {
        return node.isObject() && node.has("mean")
                ? Optional.of(
                        new Estimate(
                                number(node.path("mean")),
                                number(node.path("low")),
                                number(node.path("high")),
                                node.path("folds").valueStream().map(Estimate::number).toList()))
                : Optional.empty();
    }

    /** Results write what is not finite as nothing. */
    static double number(JsonNode node) {
        return node.isNumber() ? node.doubleValue() : Double.NaN;
    }
}
