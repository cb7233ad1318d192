package rudra.contagion.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import rudra.analysis.AtLeast;
import rudra.analysis.NamesOf;
import rudra.contagion.SquareRootSale;
import rudra.contagion.firesale.SquareRootImpact;

/**
 * What a fire sale with square-root impact is asked beside other engines.
 *
 * @param cap the greatest assets over equity
 * @param impactCoefficient the square of the relative fall of a price for each unit sold
 * @param impactCoefficientByClass other coefficients of single asset classes
 */
public record SquareRootChoices(
        @AtLeast(1) double cap,
        @AtLeast(0) double impactCoefficient,
        @AtLeast(0) @NamesOf("asset-class") Map<String, Double> impactCoefficientByClass) {

    /** Copies the map. */
    public SquareRootChoices {
        impactCoefficientByClass =
                Collections.unmodifiableMap(new LinkedHashMap<>(impactCoefficientByClass));
    }

    /** As the analysis of this fire sale alone. */
    public static SquareRootChoices defaults() {
        return new SquareRootChoices(33, 2e-5, Map.of());
    }

    /** The engine. */
    SquareRootSale engine() {
        return new SquareRootSale(
                new SquareRootImpact(cap), impactCoefficient, impactCoefficientByClass);
    }
}
