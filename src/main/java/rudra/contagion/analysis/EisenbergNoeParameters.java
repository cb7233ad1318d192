package rudra.contagion.analysis;

import rudra.analysis.Inline;
import rudra.contagion.Seniority;
import rudra.contagion.Shock;

/**
 * What an Eisenberg–Noe clearing is asked.
 *
 * @param shock what hits the network
 * @param externalSeniority how creditors outside the network rank
 */
public record EisenbergNoeParameters(@Inline Shock shock, Seniority externalSeniority) {

    /** No shock; all creditors rank alike. */
    public static EisenbergNoeParameters defaults() {
        return new EisenbergNoeParameters(Shock.defaults(), Seniority.PARI_PASSU);
    }
}
