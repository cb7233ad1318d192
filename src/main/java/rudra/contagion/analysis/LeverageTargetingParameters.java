package rudra.contagion.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.analysis.NamesOf;
import rudra.analysis.Unit;
import rudra.contagion.Shock;

/**
 * What a fire sale by leverage targeting is asked.
 *
 * @param shock what hits the network
 * @param priceShock by what share the price of each asset class falls at first
 * @param priceImpact by what share a price falls if a twentieth of the class is sold
 * @param leverageMinimum equity over assets below which an institution defaults
 * @param leverageBuffer below which it deleverages
 * @param leverageTarget to which it deleverages
 * @param repayableShare the share of external liabilities that can be repaid early
 * @param steps the number of steps
 */
public record LeverageTargetingParameters(
        @Inline Shock shock,
        @Unit("share") @AtLeast(0) @AtMost(1) @NamesOf("asset-class")
                Map<String, Double> priceShock,
        @Unit("share") @AtLeast(0) @AtMost(1) double priceImpact,
        @Unit("share") @AtLeast(0) @AtMost(1) double leverageMinimum,
        @Unit("share") @AtLeast(0) @AtMost(1) double leverageBuffer,
        @Unit("share") @AtLeast(1e-6) @AtMost(1) double leverageTarget,
        @Unit("share") @AtLeast(0) @AtMost(1) double repayableShare,
        @Unit("steps") @AtLeast(1) @AtMost(10_000) int steps) {

    /** Copies the map. */
    public LeverageTargetingParameters {
        priceShock = Collections.unmodifiableMap(new LinkedHashMap<>(priceShock));
    }

    /** No shock; minimum 3 %, buffer 4 %, target 5 %, price impact 5 %, six steps. */
    public static LeverageTargetingParameters defaults() {
        return new LeverageTargetingParameters(
                Shock.defaults(), Map.of(), 0.05, 0.03, 0.04, 0.05, 0.5, 6);
    }
}
