package rudra.ui.contagion.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rudra.contagion.Replay;
import rudra.contagion.trail.Channel;
import rudra.contagion.trail.Contribution;
import rudra.contagion.trail.LossItem;
import rudra.network.Network;

/**
 * What one institution lost by the end of a round, and whence.
 *
 * @param institution who, by position
 * @param until the round
 * @param equity its equity before the shock; not-a-number for an institution outside
 * @param loss its loss until then
 * @param failed in which round it failed; −1 if it had not
 * @param bars its loss by channel and source: those that matter most, in order of rounds
 * @param others the sum of those that matter less
 * @param otherBars how many those are
 * @param beyond what keeps the loss at the equity that there was; 0 where nothing does
 * @param items every amount until then, in order of rounds
 */
record Inspection(
        int institution,
        int until,
        double equity,
        double loss,
        int failed,
        List<Contribution> bars,
        double others,
        int otherBars,
        double beyond,
        List<LossItem> items) {
    private static final int SHOWN = 12;

    /** Inspects an institution. O(k log k) in its amounts. */
    static Inspection of(Network network, Replay replay, int i, int until) {
        List<Contribution> all = replay.trail().waterfall(i, until);
        List<Contribution> sources = all.stream().filter(bar -> !isBeyond(bar)).toList();
        List<Contribution> shown =
                sources.stream()
                        .sorted(Comparator.comparingDouble(bar -> -Math.abs(bar.amount())))
                        .limit(SHOWN)
                        .toList();
        List<Contribution> bars = new ArrayList<>(sources);
        bars.retainAll(shown);
        List<Contribution> rest = new ArrayList<>(sources);
        rest.removeAll(shown);
        int failed = replay.outcome().roundOfFailure()[i];
        return new Inspection(
                i,
                until,
                network.balanceSheets().equity(i),
                loss(replay, i, until, all),
                failed <= until ? failed : -1,
                List.copyOf(bars),
                sum(rest),
                rest.size(),
                sum(all.stream().filter(Inspection::isBeyond).toList()),
                replay.trail().itemsOf(i, until));
    }

    /** After the last amount, the loss as the engine reports it, to its last digit. */
    private static double loss(Replay replay, int i, int until, List<Contribution> bars) {
        return until >= replay.trail().lastRound() ? replay.outcome().losses()[i] : sum(bars);
    }

    private static boolean isBeyond(Contribution bar) {
        return bar.channel() == Channel.BEYOND_EQUITY;
    }

    private static double sum(List<Contribution> bars) {
        return bars.stream().mapToDouble(Contribution::amount).sum();
    }
}
