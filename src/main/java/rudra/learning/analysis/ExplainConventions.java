package rudra.learning.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import rudra.learning.Task;
import rudra.learning.calibration.AsItIs;
import rudra.learning.explanation.Contributions.Scale;
import rudra.learning.explanation.Contributions.Way;
import rudra.learning.model.StoredModel;

/** The choices behind an explanation. */
final class ExplainConventions {
    private ExplainConventions() {}

    static Map<String, String> of(
            StoredModel model, Way way, Scale scale, int asked, int explained) {
        Predicted predicted = Predicted.of(model);
        Map<String, String> conventions = new LinkedHashMap<>();
        conventions.put("predicted", predicted(predicted));
        conventions.put("contributions", contributions(way, predicted.output(scale)));
        conventions.put(
                "output",
                model.calibrator() instanceof AsItIs
                        ? "what the model says; its scores are not calibrated"
                        : "what the model says before its scores are calibrated; every other"
                                + " probability here is calibrated as in prediction");
        conventions.put(
                "columns",
                "what the preparation makes of a column is told as that column; what it makes of"
                        + " several stands for itself");
        conventions.put(
                "rows",
                "at most 2,000 at random are asked, here %,d; contributions of %,d of them"
                        .formatted(asked, explained));
        conventions.put("importance", importance(predicted, asked));
        conventions.put(
                "partialDependence",
                "the mean %s with the value put into every row, even where no such row could be"
                        .formatted(predicted.noun()));
        conventions.put(
                "localEffects",
                "accumulated over ranges with as many rows each, mean 0; differences of the "
                        + predicted.noun());
        conventions.put("counterfactual", counterfactual(predicted.task()));
        return conventions;
    }

    private static String predicted(Predicted predicted) {
        return switch (predicted.task()) {
            case CLASSIFICATION -> predicted.score();
            case REGRESSION -> "the number in %s, in its unit".formatted(predicted.target());
            case ANOMALY -> "how far a row is from what is usual, between 0 and 1";
        };
    }

    private static String importance(Predicted predicted, int asked) {
        String among = predicted.loss() + " when the column is shuffled among the rows";
        return (predicted.task() == Task.ANOMALY
                        ? among
                                + "; these are the %,d that score highest as they are"
                                        .formatted(Leaning.watched(asked))
                        : among)
                + "; the interval is that of the mean over shuffles of these rows, not over other"
                + " rows";
    }

    private static String counterfactual(Task task) {
        String nearest =
                "the fewest columns, and of as many the smallest change, among values that occur"
                        + " and what lies on the way to them; that nothing is nearer is not proved,"
                        + " and that the change would cause the outcome is not said";
        return switch (task) {
            case CLASSIFICATION -> nearest;
            case REGRESSION ->
                    nearest
                            + ". Where no number is wanted, to the other side of the median of what"
                            + " is predicted for the rows that are asked";
            case ANOMALY -> nearest + ". Where no score is wanted, to one below the threshold";
        };
    }

    private static String contributions(Way way, String output) {
        return switch (way) {
            case TREE_ENSEMBLE ->
                    "exact Shapley values of the %s, path-dependent: what is not known of a row goes both ways in the shares of the training rows"
                            .formatted(output);
            case BOOSTED_TREES ->
                    "exact Shapley values of the %s, path-dependent, as XGBoost computes them in single precision"
                            .formatted(output);
            case ISOLATION_TREES ->
                    "exact Shapley values of the %s, which is −(mean path ÷ typical path), path-dependent: what is not known of a row goes both ways in the shares of the rows that grew each tree; 1 more doubles the score"
                            .formatted(output);
            case LINEAR ->
                    "exact Shapley values of the %s, interventional: coefficient times distance from the mean of the rows that are asked"
                            .formatted(output);
            case GRADIENTS ->
                    "integrated gradients of the %s as a mean over 50 rows, in 32 steps each; what the steps miss is spread in proportion, so that base and contributions add up"
                            .formatted(output);
            case SAMPLED ->
                    "Shapley values of the %s, interventional, by random orders from 50 rows; base and contributions add up exactly, each contribution is an estimate"
                            .formatted(output);
        };
    }
}
