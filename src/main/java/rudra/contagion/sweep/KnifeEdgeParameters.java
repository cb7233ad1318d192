package rudra.contagion.sweep;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.contagion.Shock;
import rudra.contagion.analysis.EngineId;
import rudra.contagion.analysis.EngineParameters;

/**
 * What the search for a knife edge is asked.
 *
 * @param engine the engine
 * @param sizeOf what the size of a shock is
 * @param sizes where to search, and at how many sizes to look first
 * @param precision how closely each jump is located, as a difference of sizes
 * @param jumps how many jumps to find, the highest first
 * @param shock the shock that is sized, or that hits besides
 * @param choices what the engine is asked besides
 */
public record KnifeEdgeParameters(
        EngineId engine,
        SizeOf sizeOf,
        Range sizes,
        @AtLeast(1e-12) double precision,
        @AtLeast(1) @AtMost(1_000) int jumps,
        @Inline Shock shock,
        @Inline EngineParameters choices) {

    /** Any share of all external assets, by Furfine, to a millionth. */
    public static KnifeEdgeParameters defaults() {
        return new KnifeEdgeParameters(
                EngineId.FURFINE,
                SizeOf.EXTERNAL_ASSETS,
                new Range(0, 1, 50),
                1e-6,
                10,
                Shock.defaults(),
                EngineParameters.defaults());
    }
}
