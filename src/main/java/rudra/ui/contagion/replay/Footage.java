package rudra.ui.contagion.replay;

import java.util.List;
import rudra.contagion.Outcome;
import rudra.contagion.trail.LossItem;
import rudra.contagion.trail.LossTrail;
import rudra.network.Network;
import rudra.network.layout.Positions;

/**
 * A replay of one engine, ready to be shown round by round. Immutable and thread-safe.
 *
 * @param network what was shocked, as it was before
 * @param places where its institutions are drawn
 * @param outcome what the engine found
 * @param trail where every loss came from
 * @param engine what the engine is called
 */
public record Footage(
        Network network, Positions places, Outcome outcome, LossTrail trail, String engine) {

    /** The last round in which anybody lost or failed; rounds are 0, the shock itself, to this. */
    public int lastRound() {
        int last = Math.max(0, trail.lastRound());
        for (int round : outcome.roundOfFailure()) {
            last = Math.max(last, round);
        }
        return last;
    }

    /** What everybody lost in one round; nothing in rounds in which institutions only failed. */
    List<LossItem> itemsIn(int round) {
        return round <= trail.lastRound() ? trail.itemsIn(round) : List.of();
    }
}
