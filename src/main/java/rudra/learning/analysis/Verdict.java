package rudra.learning.analysis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rudra.learning.analysis.CompareResult.Comparison;
import rudra.learning.analysis.CompareResult.ModelResult;

/** The answer to “which is better, and is the difference real?” in a sentence. */
final class Verdict {
    private static final double SURE = 0.95;
    private static final double SIGNIFICANT = 0.05;

    private Verdict() {}

    static String of(List<ModelResult> models, List<Comparison> comparisons, double alike) {
        ModelResult best = models.getFirst();
        List<Comparison> open =
                comparisons.stream().filter(pair -> !(pair.adjusted() < SIGNIFICANT)).toList();
        String lead =
                String.format(
                        Locale.ROOT,
                        "%s has the highest mean AUC, %.3f",
                        FamilyNames.of(best.family()),
                        best.auc().mean());
        if (best.family().equals("naive")) {
            return "No family tells the classes apart better than chance.";
        }
        if (comparisons.isEmpty()) {
            return lead + "; nothing else was trained to compare it with.";
        }
        if (open.isEmpty()) {
            return lead + ", and is better than every other by more than chance explains.";
        }
        String names =
                open.stream()
                        .map(pair -> FamilyNames.within(pair.second()) + how(pair, alike))
                        .collect(Collectors.joining(", "));
        return "%s, but on these rows the difference to %s may be chance.".formatted(lead, names);
    }

    /**
     * What a posterior says of a difference that matters (Benavoli and others 2017, Time for a
     * change, Journal of Machine Learning Research 18).
     *
     * @param better the probability that the first is better by more than what is alike
     * @param alike the probability that both are alike
     * @param bound up to which difference of AUC they are
     */
    static String practically(
            String first, String second, double better, double alike, double bound) {
        String one = FamilyNames.of(first);
        String other = FamilyNames.within(second);
        if (Double.isNaN(better)) {
            return "%s against %s is open: nothing tells how their difference varies."
                    .formatted(one, other);
        }
        if (better >= SURE) {
            return String.format(
                    Locale.ROOT,
                    "%s is better than %s by more than %s: %.0f %% sure.",
                    one,
                    other,
                    bound,
                    100 * better);
        }
        if (alike >= SURE) {
            return String.format(
                    Locale.ROOT,
                    "%s and %s are alike to within %s: %.0f %% sure.",
                    one,
                    other,
                    bound,
                    100 * alike);
        }
        return String.format(
                Locale.ROOT,
                "%s against %s is open: better by more than %s with %.0f %%, alike with %.0f %%,"
                        + " worse with %.0f %%.",
                one,
                other,
                bound,
                100 * better,
                100 * alike,
                100 * Math.max(0, 1 - better - alike));
    }

    private static String how(Comparison pair, double alike) {
        return pair.probabilityAlike() >= SURE
                ? String.format(Locale.ROOT, " (alike to within %s)", alike)
                : "";
    }
}
