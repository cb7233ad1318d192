package rudra.contagion.analysis;

import rudra.analysis.Inline;
import rudra.contagion.DefaultAt;
import rudra.contagion.Shock;

/**
 * What a DebtRank is asked.
 *
 * @param shock what hits the network
 * @param defaultAt from which equity on an institution counts as failed
 */
public record DebtRankParameters(@Inline Shock shock, DefaultAt defaultAt) {

    /** No shock, failing below zero. */
    public static DebtRankParameters defaults() {
        return new DebtRankParameters(Shock.defaults(), DefaultAt.BELOW_ZERO);
    }
}
