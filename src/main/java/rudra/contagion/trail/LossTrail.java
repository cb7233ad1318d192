package rudra.contagion.trail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Where every loss came from, round by round. Immutable and thread-safe; about 28 bytes an amount.
 *
 * <p>The amounts of an institution add up to its loss as the {@code Outcome} reports it. They are
 * kept by bearer, within a bearer by round, channel and source: those of institution i are {@code
 * start(i) ≤ k < start(i + 1)}. No two have bearer, round, channel and source in common.
 */
public final class LossTrail {
    private final LossColumns rows;
    private final int[] start;
    private final int[] byRound;
    private final int[] roundStart;
    private final OptionalInt mergedFrom;

    /** Takes rows ordered by bearer, round, channel and source. */
    LossTrail(int size, LossColumns rows, OptionalInt mergedFrom) {
        this.rows = rows;
        this.mergedFrom = mergedFrom;
        this.start = starts(rows.bearer, size);
        int last = Arrays.stream(rows.round).max().orElse(0);
        this.roundStart = starts(rows.round, last + 1);
        int[] all = new int[rows.count];
        Arrays.setAll(all, k -> k);
        this.byRound = LossColumns.stable(all, k -> rows.round[k]);
    }

    private static int[] starts(int[] values, int count) {
        int[] starts = new int[count + 1];
        for (int value : values) {
            starts[value + 1]++;
        }
        for (int v = 0; v < count; v++) {
            starts[v + 1] += starts[v];
        }
        return starts;
    }

    /** The number of institutions, n. */
    public int size() {
        return start.length - 1;
    }

    /** The number of amounts. */
    public int count() {
        return rows.count;
    }

    /** The last round in which anybody lost; rounds are 0 to this. */
    public int lastRound() {
        return roundStart.length - 2;
    }

    /**
     * The round in which amounts of several rounds were added up, to bound memory: it and all later
     * ones; empty if every round stands for itself.
     */
    public OptionalInt mergedFrom() {
        return mergedFrom;
    }

    /** Where the amounts of institution i begin, for i in [0, n]. */
    public int start(int i) {
        return start[i];
    }

    /** Amount k, for k in [0, count). */
    public LossItem item(int k) {
        return new LossItem(
                rows.round[k], rows.bearer[k], rows.channel[k], rows.source[k], rows.amount[k]);
    }

    /** What institution i lost, in order of rounds. O(its amounts). */
    public List<LossItem> itemsOf(int i) {
        return items(start[i], start[i + 1]);
    }

    /** What institution i lost until the end of a round, in order of rounds. O(its amounts). */
    public List<LossItem> itemsOf(int i, int round) {
        return items(start[i], end(i, round));
    }

    /** Where the amounts of institution i after a round begin. */
    private int end(int i, int round) {
        int end = start[i];
        while (end < start[i + 1] && rows.round[end] <= round) {
            end++;
        }
        return end;
    }

    /** What everybody lost in one round, in the order of institutions. O(its amounts). */
    public List<LossItem> itemsIn(int round) {
        List<LossItem> items = new ArrayList<>();
        for (int r = roundStart[round]; r < roundStart[round + 1]; r++) {
            items.add(item(byRound[r]));
        }
        return items;
    }

    /**
     * What institution i lost through another, such as a creditor through its debtor, in order of
     * rounds. O(amounts of i).
     */
    public List<LossItem> through(int i, int other) {
        return itemsOf(i).stream()
                .filter(item -> item.channel().source() == Channel.Source.INSTITUTION)
                .filter(item -> item.source() == other)
                .toList();
    }

    /**
     * The waterfall of institution i: what came by each channel from each source, the earliest
     * first and what goes beyond equity last. The amounts add up to its loss. O(its amounts).
     */
    public List<Contribution> waterfall(int i) {
        return waterfall(i, lastRound());
    }

    /**
     * The same with nothing that came after a round: the amounts add up to the loss by the end of
     * that round. O(its amounts).
     */
    public List<Contribution> waterfall(int i, int round) {
        Map<Way, Contribution> sums = new LinkedHashMap<>();
        for (int k = start[i]; k < end(i, round); k++) {
            LossItem item = item(k);
            Way way = new Way(item.channel(), item.source());
            sums.merge(way, contribution(item), LossTrail::sum);
        }
        List<Contribution> bars = new ArrayList<>(sums.values());
        // Stable: the order in which they came stays.
        bars.sort((a, b) -> Boolean.compare(isBeyond(a), isBeyond(b)));
        return bars;
    }

    private record Way(Channel channel, int source) {}

    private static boolean isBeyond(Contribution bar) {
        return bar.channel() == Channel.BEYOND_EQUITY;
    }

    private static Contribution contribution(LossItem item) {
        return new Contribution(
                item.channel(), item.source(), item.round(), item.round(), item.amount());
    }

    private static Contribution sum(Contribution a, Contribution b) {
        return new Contribution(
                a.channel(), a.source(), a.firstRound(), b.lastRound(), a.amount() + b.amount());
    }

    /**
     * What each institution had lost by the end of a round; length n. At most its equity at any
     * round. O(amounts until then).
     */
    public double[] lossesUntil(int round) {
        double[] losses = new double[size()];
        int end = roundStart[Math.min(round, lastRound()) + 1];
        for (int r = 0; r < end; r++) {
            losses[rows.bearer[byRound[r]]] += rows.amount[byRound[r]];
        }
        return losses;
    }

    /** What all lost by one channel in each round; length {@code lastRound() + 1}. O(amounts). */
    public double[] byRound(Channel channel) {
        double[] sums = new double[lastRound() + 1];
        for (int k = 0; k < rows.count; k++) {
            if (rows.channel[k] == channel) {
                sums[rows.round[k]] += rows.amount[k];
            }
        }
        return sums;
    }

    /** What all lost by one channel. O(amounts). */
    public double total(Channel channel) {
        return Arrays.stream(byRound(channel)).sum();
    }

    private List<LossItem> items(int from, int to) {
        List<LossItem> items = new ArrayList<>(to - from);
        for (int k = from; k < to; k++) {
            items.add(item(k));
        }
        return items;
    }
}
