package rudra.ui.contagion.replay;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import rudra.contagion.Replay;
import rudra.job.Progress;

/**
 * A replay with what is shown of it.
 *
 * @param engine the number of the engine
 * @param replay what it found, and where every loss came from
 * @param rounds what happened in each round, from 0
 * @param losers who lost anything, by position, the greatest loss first
 */
record Played(int engine, Replay replay, List<Round> rounds, List<Integer> losers) {

    /** Prepares a replay. O(n log n + k log k) in its amounts. */
    static Played of(int engine, Replay replay, Progress progress) {
        double[] losses = replay.outcome().losses();
        List<Integer> losers =
                IntStream.range(0, losses.length)
                        .filter(i -> losses[i] > 0)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> -losses[i]))
                        .toList();
        return new Played(engine, replay, Round.all(replay, progress), losers);
    }

    /** The last round. */
    int last() {
        return rounds.size() - 1;
    }
}
