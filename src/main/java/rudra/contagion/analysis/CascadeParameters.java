package rudra.contagion.analysis;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.analysis.Unit;
import rudra.contagion.DefaultAt;
import rudra.contagion.Shock;

/**
 * What a cascade of defaults is asked.
 *
 * @param shock what hits the network
 * @param recoveryRate the share of a claim on a failed institution that is recovered
 * @param defaultAt from which equity on an institution fails
 */
public record CascadeParameters(
        @Inline Shock shock,
        @Unit("share") @AtLeast(0) @AtMost(1) double recoveryRate,
        DefaultAt defaultAt) {

    /** No shock, no recovery, failing below zero. */
    public static CascadeParameters defaults() {
        return new CascadeParameters(Shock.defaults(), 0, DefaultAt.BELOW_ZERO);
    }
}
