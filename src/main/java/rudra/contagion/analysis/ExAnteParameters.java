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
import rudra.contagion.ValuationModel;

/**
 * What an ex-ante valuation is asked.
 *
 * @param shock what hits the network
 * @param valuation when institutions may default and what is recovered
 * @param recoveryRate the share of a claim recovered on default
 * @param assetVolatility the volatility of external assets a year
 * @param volatility other volatilities of single institutions, by id
 */
public record ExAnteParameters(
        @Inline Shock shock,
        ValuationModel valuation,
        @Unit("share") @AtLeast(0) @AtMost(1) double recoveryRate,
        @Unit("share") @AtLeast(0) @AtMost(10) double assetVolatility,
        @Unit("share") @AtLeast(0) @AtMost(10) @NamesOf("institution")
                Map<String, Double> volatility) {

    /** Copies the map. */
    public ExAnteParameters {
        volatility = Collections.unmodifiableMap(new LinkedHashMap<>(volatility));
    }

    /** No shock, default at any time, 40 % recovered, a volatility of 5 %. */
    public static ExAnteParameters defaults() {
        return new ExAnteParameters(
                Shock.defaults(), ValuationModel.BLACK_COX, 0.4, 0.05, Map.of());
    }
}
