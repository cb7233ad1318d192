package rudra.contagion.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.NamesOf;
import rudra.analysis.Unit;
import rudra.contagion.ExAnteValuation;
import rudra.contagion.ValuationModel;

/**
 * What an ex-ante valuation is asked beside other engines.
 *
 * @param valuation when institutions may default and what is recovered
 * @param recoveryRate the share of a claim recovered on default
 * @param assetVolatility the volatility of external assets a year
 * @param volatility other volatilities of single institutions, by id
 */
public record ExAnteChoices(
        ValuationModel valuation,
        @Unit("share") @AtLeast(0) @AtMost(1) double recoveryRate,
        @Unit("share") @AtLeast(0) @AtMost(10) double assetVolatility,
        @Unit("share") @AtLeast(0) @AtMost(10) @NamesOf("institution")
                Map<String, Double> volatility) {

    /** Copies the map. */
    public ExAnteChoices {
        volatility = Collections.unmodifiableMap(new LinkedHashMap<>(volatility));
    }

    /** Default at any time, 40 % recovered, a volatility of 5 %. */
    public static ExAnteChoices defaults() {
        return new ExAnteChoices(ValuationModel.BLACK_COX, 0.4, 0.05, Map.of());
    }

    /** The engine. */
    ExAnteValuation engine() {
        return new ExAnteValuation(valuation, recoveryRate, assetVolatility, volatility);
    }
}
