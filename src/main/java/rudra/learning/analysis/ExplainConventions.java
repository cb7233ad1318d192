package rudra.learning.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import rudra.learning.explanation.Contributions.Way;
import rudra.learning.model.StoredModel;

/** The choices behind an explanation. */
final class ExplainConventions {
    private ExplainConventions() {}

    static Map<String, String> of(StoredModel model, Way way, int asked, int explained) {
        Map<String, String> conventions = new LinkedHashMap<>();
        conventions.put(
                "positive",
                "%s = %s".formatted(model.classes().target(), model.classes().positive()));
        conventions.put("contributions", contributions(way));
        conventions.put(
                "output",
                "what the model says before its scores are calibrated, where they are; every other"
                        + " probability here is calibrated as in prediction");
        conventions.put(
                "columns",
                "what the preparation makes of a column is told as that column; what it makes of"
                        + " several stands for itself");
        conventions.put(
                "rows",
                "at most 2,000 at random are asked, here %,d; contributions of %,d of them"
                        .formatted(asked, explained));
        conventions.put(
                "importance",
                "fall of the AUC when the column is shuffled among the rows; the interval is that"
                        + " of the mean over shuffles of these rows, not over other rows");
        conventions.put(
                "partialDependence",
                "the mean probability with the value put into every row, even where no such row"
                        + " could be");
        conventions.put(
                "localEffects",
                "accumulated over ranges with as many rows each, mean 0; in probabilities");
        conventions.put(
                "counterfactual",
                "the fewest columns, and of as many the smallest change, among values that occur;"
                        + " that nothing is nearer is not proved, and that the change would cause"
                        + " the outcome is not said");
        return conventions;
    }

    private static String contributions(Way way) {
        return switch (way) {
            case TREE_ENSEMBLE ->
                    "exact Shapley values of the probability, path-dependent: what is not known of"
                            + " a row goes both ways in the shares of the training rows";
            case BOOSTED_TREES ->
                    "exact Shapley values of the log-odds, path-dependent, as XGBoost computes them"
                            + " in single precision";
            case LINEAR ->
                    "exact Shapley values of the log-odds, interventional: coefficient times"
                            + " distance from the mean of the rows that are asked";
            case GRADIENTS ->
                    "integrated gradients of the probability as a mean over 50 rows, in 32 steps"
                            + " each; what the steps miss is spread in proportion, so that base and"
                            + " contributions add up";
            case SAMPLED ->
                    "Shapley values of the probability, interventional, by random orders from 50"
                            + " rows; base and contributions add up exactly, each contribution is"
                            + " an estimate";
        };
    }
}
