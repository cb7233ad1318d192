package rudra.simulation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rudra.contagion.Shock;
import rudra.simulation.books.Books;
import rudra.simulation.books.Status;

/**
 * Everything of a step that an engine starts from, as one shock: what the scenario says, the losses
 * of prices and sales, and who cannot pay.
 */
final class CombinedShock {
    private CombinedShock() {}

    static Shock of(List<Shock> given, Books books, boolean[] illiquid) {
        Set<String> failing = new LinkedHashSet<>();
        Map<String, Double> equityLoss = new LinkedHashMap<>();
        Map<String, Double> assetLoss = new LinkedHashMap<>();
        Map<String, Double> distress = new LinkedHashMap<>();
        double share = 0;
        for (Shock shock : given) {
            failing.addAll(shock.failing());
            shock.equityLoss().forEach((id, amount) -> equityLoss.merge(id, amount, Double::sum));
            shock.externalAssetLoss()
                    .forEach((id, amount) -> assetLoss.merge(id, amount, Double::sum));
            shock.distress()
                    .forEach((id, part) -> distress.merge(id, part, (a, b) -> Math.min(1, a + b)));
            share = Math.min(1, share + shock.externalAssetLossShare());
        }
        addWaiting(books, illiquid, failing, equityLoss);
        leaveOutFailed(books, failing, List.of(equityLoss, assetLoss, distress));
        return new Shock(List.copyOf(failing), equityLoss, assetLoss, share, distress);
    }

    private static void addWaiting(
            Books books, boolean[] illiquid, Set<String> failing, Map<String, Double> loss) {
        for (int i = 0; i < illiquid.length; i++) {
            if (illiquid[i]) {
                failing.add(books.institutions().id(i));
            }
            if (books.waitingLoss(i) != 0) {
                loss.merge(books.institutions().id(i), books.waitingLoss(i), Double::sum);
            }
        }
    }

    /** Who has failed in an earlier step cannot be hit again. */
    private static void leaveOutFailed(
            Books books, Set<String> failing, List<Map<String, Double>> losses) {
        failing.removeIf(id -> hasFailed(books, id));
        losses.forEach(loss -> loss.keySet().removeIf(id -> hasFailed(books, id)));
    }

    private static boolean hasFailed(Books books, String id) {
        int i = books.institutions().indexOf(id).orElseThrow();
        return books.status(i) == Status.FAILED;
    }
}
