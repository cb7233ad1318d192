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
 *     threshold cascade)
 * @param externalSeniority how creditors outside the network rank (clearing)
 * @param defaultAt from which equity on an institution fails (all but clearing)
 */
public record EngineParameters(
        @Unit("share") @AtLeast(0) @AtMost(1) double alpha,
        @Unit("share") @AtLeast(0) @AtMost(1) double beta,
        @Unit("share") @AtLeast(0) @AtMost(1) double recoveryRate,
        Seniority externalSeniority,
        DefaultAt defaultAt) {

    /** The usual parameters of each engine. */
    public static EngineParameters defaults() {
        return new EngineParameters(0.5, 0.5, 0, Seniority.PARI_PASSU, DefaultAt.BELOW_ZERO);
    }

    /** The same with another recovery rate. */
    public EngineParameters withRecoveryRate(double share) {
        return new EngineParameters(alpha, beta, share, externalSeniority, defaultAt);
    }

    /** The same with another share of assets, external ones and claims, recovered in default. */
    public EngineParameters withAssetsRecovered(double share) {
        return new EngineParameters(share, share, recoveryRate, externalSeniority, defaultAt);
    }
}
