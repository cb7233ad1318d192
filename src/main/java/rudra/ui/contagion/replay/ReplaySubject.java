package rudra.ui.contagion.replay;

import java.util.List;
import rudra.contagion.Replay;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.ui.fx.AmountFormat;

/**
 * A shock that engines can play again.
 *
 * @param network what is shocked
 * @param engines what the engines are called
 * @param replaying plays one of them
 * @param sums how sums over institutions are written
 * @param amounts how amounts of one institution are written
 * @param unit the unit in which amounts are shown, in words
 */
public record ReplaySubject(
        Network network,
        List<String> engines,
        Replaying replaying,
        AmountFormat sums,
        AmountFormat amounts,
        String unit) {

    /** Copies the list. */
    public ReplaySubject {
        engines = List.copyOf(engines);
    }

    /** Plays an engine again. */
    @FunctionalInterface
    public interface Replaying {
        /**
         * Lets losses spread once more and keeps where each came from; may take long.
         *
         * @param engine its number among the engines
         * @throws rudra.job.CancelledException if cancelled
         */
        Replay replay(int engine, Progress progress);
    }
}
