package rudra.contagion;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.NamesOf;
import rudra.analysis.Unit;

/**
 * What hits a network before contagion begins. Every part refers to the balance sheets as they were
 * before the shock, and the parts add up, so that their order does not matter.
 *
 * <p>The external assets lost by one institution, share and amount together, are at most those it
 * has; whatever it lost besides may turn its external assets negative, and then ranks before all
 * its debts.
 *
 * @param failing ids of the institutions that fail by decree, whatever their equity
 * @param equityLoss amounts lost by id, taken from external assets and so from equity
 * @param externalAssetLoss amounts of external assets lost by id
 * @param externalAssetLossShare the share of its external assets that every institution with an
 *     equity figure loses
 * @param distress the share of its equity that each institution loses, by id
 */
public record Shock(
        @NamesOf("institution") List<String> failing,
        @Unit("amount") @AtLeast(0) @NamesOf("institution") Map<String, Double> equityLoss,
        @Unit("amount") @AtLeast(0) @NamesOf("institution") Map<String, Double> externalAssetLoss,
        @Unit("share") @AtLeast(0) @AtMost(1) double externalAssetLossShare,
        @Unit("share") @AtLeast(0) @AtMost(1) @NamesOf("institution")
                Map<String, Double> distress) {

    private static final Shock NONE = new Shock(List.of(), Map.of(), Map.of(), 0, Map.of());

    /** Copies the collections; the order of entries is kept. */
    public Shock {
        failing = List.copyOf(failing);
        equityLoss = copy(equityLoss);
        externalAssetLoss = copy(externalAssetLoss);
        distress = copy(distress);
    }

    /** No shock at all. */
    public static Shock defaults() {
        return NONE;
    }

    /** The failure by decree of the institutions with the given ids, and nothing else. */
    public static Shock failing(String... ids) {
        return new Shock(List.of(ids), Map.of(), Map.of(), 0, Map.of());
    }

    private static Map<String, Double> copy(Map<String, Double> amounts) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }
}
