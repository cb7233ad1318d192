package rudra.contagion.sweep;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.analysis.Unit;
import rudra.contagion.analysis.EngineId;
import rudra.contagion.analysis.EngineParameters;

/**
 * What random shocks are asked.
 *
 * @param engine the engine
 * @param draws how many shocks are drawn
 * @param correlation of the normal variables behind the losses of any two institutions
 * @param lossOf what a share is lost of
 * @param shape how the share is distributed
 * @param mean the mean share lost
 * @param standardDeviation of the share lost; that of a beta distribution is below √(mean(1 −
 *     mean))
 * @param choices what the engine is asked besides
 */
public record RandomShockParameters(
        EngineId engine,
        @Unit("draws") @AtLeast(1) @AtMost(1_000_000) int draws,
        @Unit("share") @AtLeast(0) @AtMost(1) double correlation,
        LossOf lossOf,
        LossShape shape,
        @Unit("share") @AtLeast(1e-9) @AtMost(0.999) double mean,
        @Unit("share") @AtLeast(1e-9) @AtMost(10) double standardDeviation,
        @Inline EngineParameters choices) {

    /**
     * Checks that the distribution exists.
     *
     * @throws IllegalArgumentException if a beta distribution cannot spread as widely as asked for
     */
    public RandomShockParameters {
        if (shape == LossShape.BETA && standardDeviation * standardDeviation >= mean * (1 - mean)) {
            throw new IllegalArgumentException(
                    "A share with a mean of %s has a standard deviation below %s. Ask for less, or for shape=lognormal."
                            .formatted(mean, Math.sqrt(mean * (1 - mean))));
        }
    }

    /** A thousand draws of a beta share of external assets, mean and deviation 5 %. */
    public static RandomShockParameters defaults() {
        return new RandomShockParameters(
                EngineId.FURFINE,
                1_000,
                0.3,
                LossOf.EXTERNAL_ASSETS,
                LossShape.BETA,
                0.05,
                0.05,
                EngineParameters.defaults());
    }
}
