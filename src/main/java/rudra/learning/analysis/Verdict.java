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
                comparisons.stream().filter(pair -> pair.adjusted() >= SIGNIFICANT).toList();
        String lead =
                String.format(
                        Locale.ROOT,
                        "%s has the highest mean AUC, %.3f",
                        FamilyNames.of(best.family()),
                        best.auc().mean());
        if (best.family().equals("naive")) {
            return "No family tells the classes apart better than chance.";
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

    private static String how(Comparison pair, double alike) {
        return pair.probabilityAlike() >= SURE
                ? String.format(Locale.ROOT, " (alike to within %s)", alike)
                : "";
    }
}
