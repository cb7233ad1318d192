package rudra.contagion.analysis;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.analysis.Unit;
import rudra.contagion.DefaultAt;
import rudra.contagion.Shock;

/**
 * What combined channels are asked.
 *
 * @param shock what hits the network
 * @param recoveryRate the share of a claim on a failed institution that is recovered
 * @param defaultAt from which equity on an institution fails
 * @param choices what else there is to choose
 */
public record CombinedParameters(
        @Inline Shock shock,
        @Unit("share") @AtLeast(0) @AtMost(1) double recoveryRate,
        DefaultAt defaultAt,
        @Inline CombinedChoices choices) {

    /** No shock, no recovery, failing below zero. */
    public static CombinedParameters defaults() {
        return new CombinedParameters(
                Shock.defaults(), 0, DefaultAt.BELOW_ZERO, CombinedChoices.defaults());
    }
}
