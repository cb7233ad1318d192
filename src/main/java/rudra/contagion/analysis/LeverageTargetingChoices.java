package rudra.contagion.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.NamesOf;
import rudra.analysis.Unit;
import rudra.contagion.LeverageTargetingSale;
import rudra.contagion.firesale.LeverageTargeting;

/**
 * What a fire sale by leverage targeting is asked beside other engines. Leverage is equity over
 * assets.
 *
 * @param priceShock by what share the price of each asset class falls at first
 * @param priceImpact by what share a price falls if a twentieth of the class is sold
 * @param minimum below it an institution defaults
 * @param buffer below it an institution deleverages
 * @param target to which it deleverages
 * @param repayableShare the share of external liabilities that can be repaid early
 * @param steps the number of steps
 */
public record LeverageTargetingChoices(
        @Unit("share") @AtLeast(0) @AtMost(1) @NamesOf("asset-class")
                Map<String, Double> priceShock,
        @Unit("share") @AtLeast(0) @AtMost(1) double priceImpact,
        @Unit("share") @AtLeast(0) @AtMost(1) double minimum,
        @Unit("share") @AtLeast(0) @AtMost(1) double buffer,
        @Unit("share") @AtLeast(1e-6) @AtMost(1) double target,
        @Unit("share") @AtLeast(0) @AtMost(1) double repayableShare,
        @Unit("steps") @AtLeast(1) @AtMost(10_000) int steps) {

    /** Copies the map. */
    public LeverageTargetingChoices {
        priceShock = Collections.unmodifiableMap(new LinkedHashMap<>(priceShock));
    }

    /** As the analysis of this fire sale alone. */
    public static LeverageTargetingChoices defaults() {
        return new LeverageTargetingChoices(Map.of(), 0.05, 0.03, 0.04, 0.05, 0.5, 6);
    }

    /** The engine. */
    LeverageTargetingSale engine() {
        return new LeverageTargetingSale(
                new LeverageTargeting(minimum, buffer, target, steps),
                priceShock,
                priceImpact,
                repayableShare);
    }
}
