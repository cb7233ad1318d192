package rudra.contagion.sweep;

import java.util.LinkedHashMap;
import java.util.Map;
import rudra.contagion.Shock;

/** What the size of a shock is. */
public enum SizeOf {
    /** The share of its external assets that every institution loses, besides the shock given. */
    EXTERNAL_ASSETS,
    /** A factor of every loss of the shock given; who fails by decree fails at any size. */
    GIVEN_SHOCK;

    /** The shock of a size; shares stay at 1 at most. */
    Shock shock(Shock given, double size) {
        return switch (this) {
            case EXTERNAL_ASSETS ->
                    new Shock(
                            given.failing(),
                            given.equityLoss(),
                            given.externalAssetLoss(),
                            Math.min(1, given.externalAssetLossShare() + size),
                            given.distress());
            case GIVEN_SHOCK ->
                    new Shock(
                            given.failing(),
                            times(given.equityLoss(), size, Double.MAX_VALUE),
                            times(given.externalAssetLoss(), size, Double.MAX_VALUE),
                            Math.min(1, given.externalAssetLossShare() * size),
                            times(given.distress(), size, 1));
        };
    }

    private static Map<String, Double> times(Map<String, Double> amounts, double size, double cap) {
        Map<String, Double> multiplied = new LinkedHashMap<>();
        amounts.forEach((id, amount) -> multiplied.put(id, Math.min(cap, amount * size)));
        return multiplied;
    }

    /** Whether a shock of this sort has any size to change. */
    boolean changes(Shock given) {
        return this == EXTERNAL_ASSETS
                || given.externalAssetLossShare() > 0
                || !given.equityLoss().isEmpty()
                || !given.externalAssetLoss().isEmpty()
                || !given.distress().isEmpty();
    }

    /** The greatest size that means anything. */
    double greatest() {
        return this == EXTERNAL_ASSETS ? 1 : Double.MAX_VALUE;
    }
}
