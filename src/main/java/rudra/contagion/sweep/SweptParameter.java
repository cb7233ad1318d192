package rudra.contagion.sweep;

import rudra.contagion.analysis.EngineParameters;

/** What is varied besides the size of the shock. */
public enum SweptParameter {
    /** Nothing. */
    NOTHING,
    /** The share of a claim on a failed institution that is recovered. */
    RECOVERY_RATE,
    /** The share of all assets that an institution in default recovers: α = β. */
    ASSETS_RECOVERED;

    /** The choices with this parameter set to a value. */
    EngineParameters set(EngineParameters choices, double value) {
        return switch (this) {
            case NOTHING -> choices;
            case RECOVERY_RATE -> choices.withRecoveryRate(value);
            case ASSETS_RECOVERED -> choices.withAssetsRecovered(value);
        };
    }
}
