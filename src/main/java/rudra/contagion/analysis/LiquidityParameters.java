package rudra.contagion.analysis;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.analysis.Unit;
import rudra.contagion.DefaultAt;
import rudra.contagion.Shock;

/**
 * What contagion by liquidity is asked.
 *
 * @param shock what hits the network
 * @param recoveryRate the share of a claim on a failed institution that is recovered
 * @param defaultAt from which equity on an institution fails
 * @param choices what else there is to choose
 */
public record LiquidityParameters(
        @Inline Shock shock,
        @Unit("share") @AtLeast(0) @AtMost(1) double recoveryRate,
        DefaultAt defaultAt,
        @Inline LiquidityChoices choices) {

    /** No shock, no recovery, failing below zero. */
    public static LiquidityParameters defaults() {
        return new LiquidityParameters(
                Shock.defaults(), 0, DefaultAt.BELOW_ZERO, LiquidityChoices.defaults());
    }
}
