package rudra.contagion.analysis;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;
import rudra.contagion.DefaultAt;
import rudra.contagion.Seniority;

/**
 * What engines are asked besides the shock; each takes the parameters that concern it.
 *
 * @param alpha the share of external assets recovered in default (Rogers–Veraart)
 * @param beta the share of claims received recovered in default (Rogers–Veraart)
 * @param recoveryRate the share of a claim on a failed institution that is recovered (Furfine,
 *     threshold cascade, combined channels, bail-in, liquidity)
 * @param externalSeniority how creditors outside the network rank (clearing)
 * @param defaultAt from which equity on an institution fails (all but clearing)
 * @param exAnte what ex-ante valuation alone is asked
 * @param leverageTargeting what a fire sale by leverage targeting alone is asked
 * @param squareRoot what a fire sale with square-root impact alone is asked
 * @param combined what combined channels alone are asked
 * @param bailIn what bail-in alone is asked
 * @param liquidity what contagion by liquidity alone is asked
 */
public record EngineParameters(
        @Unit("share") @AtLeast(0) @AtMost(1) double alpha,
        @Unit("share") @AtLeast(0) @AtMost(1) double beta,
        @Unit("share") @AtLeast(0) @AtMost(1) double recoveryRate,
        Seniority externalSeniority,
        DefaultAt defaultAt,
        ExAnteChoices exAnte,
        LeverageTargetingChoices leverageTargeting,
        SquareRootChoices squareRoot,
        CombinedChoices combined,
        BailInChoices bailIn,
        LiquidityChoices liquidity) {

    /** The usual parameters of each engine. */
    public static EngineParameters defaults() {
        return new EngineParameters(
                0.5,
                0.5,
                0,
                Seniority.PARI_PASSU,
                DefaultAt.BELOW_ZERO,
                ExAnteChoices.defaults(),
                LeverageTargetingChoices.defaults(),
                SquareRootChoices.defaults(),
                CombinedChoices.defaults(),
                BailInChoices.defaults(),
                LiquidityChoices.defaults());
    }

    /** The same with another recovery rate. */
    public EngineParameters withRecoveryRate(double share) {
        return new EngineParameters(
                alpha,
                beta,
                share,
                externalSeniority,
                defaultAt,
                exAnte,
                leverageTargeting,
                squareRoot,
                combined,
                bailIn,
                liquidity);
    }

    /** The same with another share of assets, external ones and claims, recovered in default. */
    public EngineParameters withAssetsRecovered(double share) {
        return new EngineParameters(
                share,
                share,
                recoveryRate,
                externalSeniority,
                defaultAt,
                exAnte,
                leverageTargeting,
                squareRoot,
                combined,
                bailIn,
                liquidity);
    }
}
