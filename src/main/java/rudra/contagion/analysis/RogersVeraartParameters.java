package rudra.contagion.analysis;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.analysis.Unit;
import rudra.contagion.Seniority;
import rudra.contagion.Shock;

/**
 * What a Rogers–Veraart clearing is asked.
 *
 * @param shock what hits the network
 * @param alpha the share of external assets recovered in default
 * @param beta the share of claims received recovered in default
 * @param externalSeniority how creditors outside the network rank
 */
public record RogersVeraartParameters(
        @Inline Shock shock,
        @Unit("share") @AtLeast(0) @AtMost(1) double alpha,
        @Unit("share") @AtLeast(0) @AtMost(1) double beta,
        Seniority externalSeniority) {

    /** No shock; half of each asset is recovered; all creditors rank alike. */
    public static RogersVeraartParameters defaults() {
        return new RogersVeraartParameters(Shock.defaults(), 0.5, 0.5, Seniority.PARI_PASSU);
    }
}
