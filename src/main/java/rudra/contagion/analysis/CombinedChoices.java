package rudra.contagion.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.NamesOf;
import rudra.analysis.Unit;
import rudra.contagion.CombinedChannels;
import rudra.contagion.CommonAssets;
import rudra.contagion.DefaultAt;
import rudra.contagion.channels.Deleveraging;

/**
 * What combined channels are asked besides shock, recovery and failure.
 *
 * @param priceShock by what share the price of each asset class falls at first
 * @param marketImpact α: selling the share x of a class multiplies its price by exp(−α·x)
 * @param marketImpactByClass another α of single classes
 * @param leverageCap assets over equity above which an institution sells; where absent, nobody
 *     sells before it fails
 * @param leverageTarget assets over equity to which it sells; where absent, the cap
 */
public record CombinedChoices(
        @Unit("share") @AtLeast(0) @AtMost(1) @NamesOf("asset-class")
                Map<String, Double> priceShock,
        @AtLeast(0) double marketImpact,
        @AtLeast(0) @NamesOf("asset-class") Map<String, Double> marketImpactByClass,
        @AtLeast(1) Optional<Double> leverageCap,
        @AtLeast(1) Optional<Double> leverageTarget) {

    /** The α by which selling a tenth of a class takes a tenth of its price. */
    private static final double TENTH_BY_TENTH = 1.0536;

    /**
     * Copies the maps.
     *
     * @throws IllegalArgumentException if the target is above the cap, or there is no cap for it
     */
    public CombinedChoices {
        priceShock = copy(priceShock);
        marketImpactByClass = copy(marketImpactByClass);
        if (leverageTarget.isPresent()
                && leverageTarget.get() > leverageCap.orElse(Double.NEGATIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "“leverageTarget” needs a “leverageCap” that is at least as high.");
        }
    }

    /** No fall of prices at first; selling a tenth takes a tenth; nobody sells before failing. */
    public static CombinedChoices defaults() {
        return new CombinedChoices(
                Map.of(), TENTH_BY_TENTH, Map.of(), Optional.empty(), Optional.empty());
    }

    /** The engine. */
    CombinedChannels engine(double recoveryRate, DefaultAt defaultAt) {
        return new CombinedChannels(
                recoveryRate,
                defaultAt,
                new CommonAssets(priceShock, marketImpact, marketImpactByClass),
                leverageCap.map(cap -> new Deleveraging(cap, leverageTarget.orElse(cap))));
    }

    private static Map<String, Double> copy(Map<String, Double> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
