package rudra.contagion.sweep;

import rudra.analysis.Inline;
import rudra.contagion.Shock;
import rudra.contagion.analysis.EngineId;
import rudra.contagion.analysis.EngineParameters;

/**
 * What a sweep is asked.
 *
 * @param engine the engine
 * @param sizeOf what the size of a shock is
 * @param sizes the sizes
 * @param varied what is varied besides; must concern the engine
 * @param values its values, shares
 * @param shock the shock that is sized, or that hits besides
 * @param choices what the engine is asked besides
 */
public record SweepParameters(
        EngineId engine,
        SizeOf sizeOf,
        Range sizes,
        SweptParameter varied,
        Range values,
        @Inline Shock shock,
        @Inline EngineParameters choices) {

    /** Up to a fifth of all external assets lost, against every recovery, by Furfine. */
    public static SweepParameters defaults() {
        return new SweepParameters(
                EngineId.FURFINE,
                SizeOf.EXTERNAL_ASSETS,
                new Range(0, 0.2, 20),
                SweptParameter.RECOVERY_RATE,
                Range.defaults(),
                Shock.defaults(),
                EngineParameters.defaults());
    }
}
