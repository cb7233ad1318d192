package rudra.learning.analysis;

import java.util.Locale;
import rudra.analysis.table.NumberText;
import rudra.learning.Task;
import rudra.learning.explanation.Contributions.Scale;
import rudra.learning.model.StoredModel;

/**
 * What the scores of a model are, in the words of charts and sentences.
 *
 * @param task what was learned
 * @param target the column that is predicted; empty of what is unusual
 * @param positive the class whose probability is given; empty of numbers
 */
public record Predicted(Task task, String target, String positive) {

    static Predicted of(StoredModel model) {
        return new Predicted(model.task(), model.classes().target(), model.classes().positive());
    }

    /** The score by its kind: “probability”. */
    String noun() {
        return switch (task) {
            case CLASSIFICATION -> "probability";
            case REGRESSION -> "predicted " + target;
            case ANOMALY -> "anomaly score";
        };
    }

    /** The score in full: “probability of default = yes”. */
    String score() {
        return task == Task.CLASSIFICATION
                ? "probability of %s = %s".formatted(target, positive)
                : noun();
    }

    /** What an axis of scores is called. */
    String axis() {
        return switch (task) {
            case CLASSIFICATION -> "Probability of " + positive;
            case REGRESSION -> "Predicted %s, in the unit of %s".formatted(target, target);
            case ANOMALY -> "Anomaly score, from 0 to 1: the higher, the more unusual";
        };
    }

    /** What contributions add up to. */
    String output(Scale scale) {
        return switch (scale) {
            case SCORE -> score();
            case LOG_ODDS -> "log-odds of %s = %s".formatted(target, positive);
            case LOG_2 -> "log₂ of the " + score();
        };
    }

    /** A score of a row: “a probability of 0.123”. */
    String told(double score) {
        return switch (task) {
            case CLASSIFICATION -> String.format(Locale.ROOT, "a probability of %.3f", score);
            case REGRESSION -> "a predicted %s of %s".formatted(target, NumberText.of(score));
            case ANOMALY -> String.format(Locale.ROOT, "an anomaly score of %.3f", score);
        };
    }

    /** What shuffling a column costs: “fall of the AUC”. */
    String loss() {
        return switch (task) {
            case CLASSIFICATION -> "fall of the AUC";
            case REGRESSION -> "rise of the RMSE of " + target;
            case ANOMALY -> "fall of the anomaly score of the most unusual rows";
        };
    }

    /** The same for an axis, short and with its unit. */
    String lossAxis() {
        return switch (task) {
            case CLASSIFICATION -> "Fall of the AUC";
            case REGRESSION -> "Rise of the RMSE, in the unit of " + target;
            case ANOMALY -> "Fall of the score";
        };
    }

    /** Words at the beginning of a line. */
    static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
