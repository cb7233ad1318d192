package rudra.contagion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rudra.analysis.AnalysisException;
import rudra.analysis.NearestName;
import rudra.analysis.Problem;
import rudra.network.BalanceSheetDetail;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.network.Network;

/**
 * A network and what the shock does to it directly, before anything spreads; what every engine
 * starts from. The network itself is not changed. Building takes O(n + exposures).
 */
final class ShockedNetwork {
    /** Differences below this share of an institution's gross positions are taken for rounding. */
    private static final double ROUNDING = 1e-12;

    private final Institutions institutions;
    private final Exposures exposures;
    private final BalanceSheetDetail detail;
    private final double[] claims;
    private final double[] debts;
    private final double[] externalAssets;
    private final double[] externalLiabilities;
    private final double[] equity;
    private final double[] directLoss;
    private final boolean[] failing;
    private final List<String> notes = new ArrayList<>();

    private ShockedNetwork(Network network) {
        institutions = network.institutions();
        exposures = OwnDebts.leftOut(network.exposures(), institutions, notes);
        detail = network.detail();
        claims = exposures.totalClaims();
        debts = exposures.totalDebts();
        int n = network.size();
        externalAssets = new double[n];
        externalLiabilities = new double[n];
        equity = new double[n];
        directLoss = new double[n];
        failing = new boolean[n];
        readBalanceSheets(network.balanceSheets());
    }

    /**
     * Applies a shock.
     *
     * @throws AnalysisException of sort {@code USAGE} if the shock names an unknown institution or
     *     takes equity from one without an equity figure; of sort {@code INPUT} if amounts add up
     *     to more than the greatest number
     */
    static ShockedNetwork of(Network network, Shock shock) {
        ShockedNetwork shocked = new ShockedNetwork(network);
        shocked.apply(shock);
        Magnitudes.check(shocked);
        return shocked;
    }

    private void readBalanceSheets(BalanceSheets sheets) {
        int unbalanced = 0;
        for (int i = 0; i < size(); i++) {
            // A negative liability is something owned, a matter of the file's signs.
            double owed = sheets.externalLiabilities(i);
            externalLiabilities[i] = Math.max(0, owed);
            externalAssets[i] = sheets.externalAssets(i) + Math.max(0, -owed);
            equity[i] = sheets.equity(i);
            double balance = externalAssets[i] + claims[i] - externalLiabilities[i] - debts[i];
            if (Math.abs(balance - equity[i]) > 1e-6 * gross(i)) {
                unbalanced++;
            }
        }
        if (unbalanced > 0) {
            notes.add(
                    "Equity differs from assets less liabilities at "
                            + unbalanced
                            + " of "
                            + size()
                            + " institutions; clearing fails them by assets and liabilities, the"
                            + " other engines by equity.");
        }
    }

    private void apply(Shock shock) {
        for (String id : shock.failing()) {
            failing[index(id, "failing")] = true;
        }
        double[] externalLoss = new double[size()];
        for (int i = 0; i < size(); i++) {
            if (!isOutside(i)) {
                externalLoss[i] = shock.externalAssetLossShare() * Math.max(0, externalAssets[i]);
            }
        }
        add(externalLoss, shock.externalAssetLoss(), "externalAssetLoss");
        capAtExternalAssets(externalLoss);
        double[] equityLoss = new double[size()];
        add(equityLoss, shock.equityLoss(), "equityLoss");
        double[] distress = new double[size()];
        add(distress, shock.distress(), "distress");
        for (int i = 0; i < size(); i++) {
            if (!isOutside(i)) {
                directLoss[i] =
                        externalLoss[i] + equityLoss[i] + distress[i] * Math.max(0, equity[i]);
                externalAssets[i] -= directLoss[i];
            }
        }
    }

    private void add(double[] total, Map<String, Double> amounts, String field) {
        for (Map.Entry<String, Double> entry : amounts.entrySet()) {
            int i = index(entry.getKey(), field);
            if (isOutside(i)) {
                throw withoutEquity(entry.getKey(), field);
            }
            if (!Double.isFinite(entry.getValue())) {
                throw AnalysisException.usage(
                        Problem.of(
                                        "shock.not-a-number",
                                        "The loss of “%s” must be a finite number."
                                                .formatted(entry.getKey()))
                                .inField(field));
            }
            total[i] += entry.getValue();
        }
    }

    private void capAtExternalAssets(double[] loss) {
        for (int i = 0; i < size(); i++) {
            double most = Math.max(0, externalAssets[i]);
            if (loss[i] > most) {
                notes.add(
                        "The loss of external assets of %s is limited to the %s that it has."
                                .formatted(institutions.id(i), most));
                loss[i] = most;
            }
        }
    }

    /** The position of an institution that the user names in a field. */
    int index(String id, String field) {
        return institutions.indexOf(id).orElseThrow(() -> unknown(id, field));
    }

    private AnalysisException unknown(String id, String field) {
        String suggestion =
                NearestName.to(id, institutions.ids())
                        .map(near -> " Did you mean “" + near + "”?")
                        .orElse("");
        return AnalysisException.usage(
                Problem.of(
                                "shock.unknown-institution",
                                "The network has no institution “" + id + "”." + suggestion)
                        .inField(field));
    }

    private static AnalysisException withoutEquity(String id, String field) {
        return AnalysisException.usage(
                Problem.of(
                                "shock.no-equity",
                                "“"
                                        + id
                                        + "” has no equity figure, so it cannot lose any. It can"
                                        + " fail by decree, or be read with an equity of zero.")
                        .inField(field));
    }

    int size() {
        return equity.length;
    }

    Institutions institutions() {
        return institutions;
    }

    Exposures exposures() {
        return exposures;
    }

    /** What the balance sheets are made of, before the shock. */
    BalanceSheetDetail detail() {
        return detail;
    }

    /** The sum of the claims of i on the others. */
    double claims(int i) {
        return claims[i];
    }

    /** The sum of the debts of i to the others. */
    double debts(int i) {
        return debts[i];
    }

    /** External assets after the shock, without what failing by decree does to them. */
    double externalAssets(int i) {
        return externalAssets[i];
    }

    double externalLiabilities(int i) {
        return externalLiabilities[i];
    }

    /** Equity before the shock; not-a-number where there is no figure. */
    double equity(int i) {
        return equity[i];
    }

    /** The amount that the shock itself takes, without failing by decree. */
    double directLoss(int i) {
        return directLoss[i];
    }

    /** The amount that is gone before anything spreads: all equity of what fails by decree. */
    double initialLoss(int i) {
        return failing[i] && !isOutside(i)
                ? Math.max(directLoss[i], Math.max(0, equity[i]))
                : directLoss[i];
    }

    boolean failsByDecree(int i) {
        return failing[i];
    }

    /** Whether i has no equity figure. */
    boolean isOutside(int i) {
        return Double.isNaN(equity[i]);
    }

    /** Whether i pays in full whatever happens: it is outside and does not fail by decree. */
    boolean isUnshakeable(int i) {
        return isOutside(i) && !failing[i];
    }

    /** The amount below which a difference in the books of i is rounding; scales with them. */
    double guard(int i) {
        return ROUNDING * (gross(i) + Math.abs(directLoss[i]));
    }

    private double gross(int i) {
        double own = Double.isNaN(equity[i]) ? 0 : Math.abs(equity[i]);
        return own + Math.abs(externalAssets[i]) + externalLiabilities[i] + claims[i] + debts[i];
    }

    /** What was noticed about the network and the shock, in sentences. */
    List<String> notes() {
        return List.copyOf(notes);
    }
}
