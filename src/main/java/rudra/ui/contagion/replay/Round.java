package rudra.ui.contagion.replay;

import java.util.ArrayList;
import java.util.List;
import rudra.contagion.Replay;
import rudra.contagion.trail.LossItem;
import rudra.job.Progress;

/**
 * What happened in one round.
 *
 * @param failures how many institutions failed in it
 * @param lost what all lost in it, in the network's unit
 * @param lostSoFar what all had lost by its end
 * @param links over how many links losses came
 * @param isMerged whether it stands for later rounds as well
 */
record Round(int failures, double lost, double lostSoFar, int links, boolean isMerged) {

    /** All rounds of a replay, from 0, the shock itself. O(n + k log k) in amounts. */
    static List<Round> all(Replay replay, Progress progress) {
        int[] failures = failures(replay.outcome().roundOfFailure(), replay.trail().lastRound());
        List<Round> rounds = new ArrayList<>(failures.length);
        double lostSoFar = 0;
        for (int r = 0; r < failures.length; r++) {
            progress.checkCancelled();
            int round = r;
            List<LossItem> items =
                    r <= replay.trail().lastRound() ? replay.trail().itemsIn(r) : List.of();
            double lost = items.stream().mapToDouble(LossItem::amount).sum();
            lostSoFar += lost;
            boolean isMerged = replay.trail().mergedFrom().stream().anyMatch(from -> round >= from);
            rounds.add(new Round(failures[r], lost, lostSoFar, Flow.of(items).size(), isMerged));
        }
        return List.copyOf(rounds);
    }

    private static int[] failures(int[] roundOfFailure, int lastRound) {
        int last = Math.max(0, lastRound);
        for (int round : roundOfFailure) {
            last = Math.max(last, round);
        }
        int[] failures = new int[last + 1];
        for (int round : roundOfFailure) {
            if (round >= 0) {
                failures[round]++;
            }
        }
        return failures;
    }
}
