package rudra.learning.analysis;

import java.util.Arrays;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.table.NumberText;
import rudra.learning.Task;
import rudra.learning.explanation.Goal;
import rudra.learning.model.StoredModel;

/**
 * Where a counterfactual is to bring the score of a row.
 *
 * @param goal the scores that will do
 * @param words these in words, such as “at least 0.5”
 * @param isOtherClass whether that is the other side of the threshold between two classes, or
 *     between what is usual and what is not
 */
record Wish(Goal goal, String words, boolean isOtherClass) {

    /**
     * What is asked for. Where nothing is said: the other class; the other half of the predicted
     * numbers; what is usual.
     *
     * @param score of the row
     * @param scores of the rows that are asked
     * @throws AnalysisException of sort {@code USAGE} if what is asked for contradicts itself, or
     *     lies where no score can
     */
    static Wish of(ExplainParameters p, StoredModel stored, double score, double[] scores) {
        if (stored.task() != Task.REGRESSION) {
            requireScore(p.wanted(), "wanted");
            requireScore(p.wantedAtLeast(), "wantedAtLeast");
            requireScore(p.wantedAtMost(), "wantedAtMost");
        }
        if (p.wantedAtLeast().isPresent() || p.wantedAtMost().isPresent()) {
            return range(p);
        }
        if (p.wanted().isPresent()) {
            return across(p.wanted().get(), score, "");
        }
        if (stored.task() == Task.REGRESSION) {
            return across(median(scores), score, ", the median of what is predicted");
        }
        double threshold = p.threshold().orElse(stored.decision().threshold());
        boolean isAbove = score >= threshold;
        if (stored.task() == Task.ANOMALY || isAbove) {
            return new Wish(Goal.below(threshold), "below " + NumberText.of(threshold), true);
        }
        return new Wish(Goal.atLeast(threshold), "at least " + NumberText.of(threshold), true);
    }

    private static void requireScore(Optional<Double> wanted, String field) {
        if (wanted.filter(number -> !(number >= 0 && number <= 1)).isPresent()) {
            throw contradiction(
                    "What this model says of a row lies between 0 and 1, and %s is wanted."
                            .formatted(NumberText.of(wanted.get())),
                    field);
        }
    }

    private static Wish range(ExplainParameters p) {
        Optional<Double> low = p.wantedAtLeast();
        Optional<Double> high = p.wantedAtMost();
        if (p.wanted().isPresent()) {
            throw contradiction(
                    "Either a wanted number or the bounds of a range, not both.", "wanted");
        }
        if (low.isPresent() && high.isPresent() && low.get() > high.get()) {
            throw contradiction(
                    "The wanted range ends at %s, before it begins at %s."
                            .formatted(NumberText.of(high.get()), NumberText.of(low.get())),
                    "wantedAtMost");
        }
        String words =
                low.isEmpty()
                        ? "at most " + NumberText.of(high.orElseThrow())
                        : high.isEmpty()
                                ? "at least " + NumberText.of(low.get())
                                : "from %s to %s"
                                        .formatted(
                                                NumberText.of(low.get()),
                                                NumberText.of(high.get()));
        Goal goal =
                new Goal(
                        low.orElse(Double.NEGATIVE_INFINITY),
                        high.orElse(Double.POSITIVE_INFINITY));
        return new Wish(goal, words, false);
    }

    private static AnalysisException contradiction(String message, String field) {
        return AnalysisException.usage(Problem.of("learning.wanted-wrong", message).inField(field));
    }

    /** To a number from where the score is, or beyond it. */
    private static Wish across(double number, double score, String what) {
        String words = NumberText.of(number) + what;
        return score < number
                ? new Wish(Goal.atLeast(number), "at least " + words, false)
                : new Wish(Goal.atMost(number), "at most " + words, false);
    }

    /** The lower of both in the middle. */
    static double median(double[] scores) {
        double[] sorted = Arrays.stream(scores).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }
}
