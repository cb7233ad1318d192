package rudra.contagion.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.NamesOf;
import rudra.analysis.Unit;

/**
 * What regulatory ratios are asked.
 *
 * @param riskWeights the risk weights of asset classes; of those not named, that of other assets
 * @param interbankRiskWeight the risk weight of claims on other institutions
 * @param otherRiskWeight the risk weight of all other external assets; that of cash is 0
 * @param leverageMinimum equity over assets below which an institution is reported
 * @param capitalMinimum equity over risk-weighted assets below which it is reported
 */
public record RatiosParameters(
        @Unit("share") @AtLeast(0) @NamesOf("asset-class") Map<String, Double> riskWeights,
        @Unit("share") @AtLeast(0) double interbankRiskWeight,
        @Unit("share") @AtLeast(0) double otherRiskWeight,
        @Unit("share") @AtLeast(0) @AtMost(1) double leverageMinimum,
        @Unit("share") @AtLeast(0) @AtMost(1) double capitalMinimum) {

    /** Copies the map. */
    public RatiosParameters {
        riskWeights = Collections.unmodifiableMap(new LinkedHashMap<>(riskWeights));
    }

    /** Weights of 20 % between institutions and 100 % otherwise; minima of 3 % and 8 %. */
    public static RatiosParameters defaults() {
        return new RatiosParameters(Map.of(), 0.2, 1, 0.03, 0.08);
    }
}
