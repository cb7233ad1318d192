package rudra.contagion.sweep;

import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.contagion.Shock;

/** Refuses ranges of sizes that mean nothing. */
final class Sizes {
    private Sizes() {}

    /**
     * Checks the sizes against what they are sizes of.
     *
     * @param field the parameter that holds the greatest size
     * @throws AnalysisException of sort {@code USAGE} if they do not fit
     */
    static void check(SizeOf sizeOf, Shock given, double greatest, String field) {
        if (greatest > sizeOf.greatest()) {
            throw wrong(
                    field,
                    "A share of external assets is at most 1, not "
                            + greatest
                            + ". For a factor of a shock say sizeOf=given-shock.");
        }
        if (!sizeOf.changes(given)) {
            throw wrong(
                    "sizeOf",
                    "The shock given has no losses to multiply. Name some (equityLoss,"
                            + " externalAssetLoss, externalAssetLossShare or distress), or say"
                            + " sizeOf=external-assets.");
        }
    }

    static AnalysisException wrong(String field, String message) {
        return AnalysisException.usage(Problem.of("sweep.range", message).inField(field));
    }
}
