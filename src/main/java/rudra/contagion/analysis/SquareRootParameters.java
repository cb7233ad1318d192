package rudra.contagion.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import rudra.analysis.AtLeast;
import rudra.analysis.Inline;
import rudra.analysis.NamesOf;
import rudra.contagion.Shock;

/**
 * What a fire sale with square-root impact is asked.
 *
 * @param shock what hits the network
 * @param leverageCap the greatest assets over equity
 * @param impactCoefficient the square of the relative fall of a price for each unit sold
 * @param impactCoefficientByClass other coefficients of single asset classes
 */
public record SquareRootParameters(
        @Inline Shock shock,
        @AtLeast(1) double leverageCap,
        @AtLeast(0) double impactCoefficient,
        @AtLeast(0) @NamesOf("asset-class") Map<String, Double> impactCoefficientByClass) {

    /** Copies the map. */
    public SquareRootParameters {
        impactCoefficientByClass =
                Collections.unmodifiableMap(new LinkedHashMap<>(impactCoefficientByClass));
    }

    /** No shock, a cap of 33, a coefficient of 2e-5. */
    public static SquareRootParameters defaults() {
        return new SquareRootParameters(Shock.defaults(), 33, 2e-5, Map.of());
    }
}
