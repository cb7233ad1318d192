package rudra.contagion.market;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import rudra.analysis.Seed;
import rudra.job.Progress;

/**
 * How far measures would vary if the days had come otherwise: blocks of consecutive days, wrapped
 * around at the end, are drawn with replacement (Politis and Romano 1992), the same draws for all
 * institutions, whatever their order.
 *
 * @param draws how many times
 * @param blockDays how many days are drawn together
 * @param confidence the probability with which an interval holds the measure
 * @param seed where the random numbers come from, a stream for each draw
 */
record BlockBootstrap(int draws, int blockDays, double confidence, Seed seed) {

    /**
     * Between two quantiles of what was drawn.
     *
     * @param low the lower one
     * @param high the upper one
     */
    record Interval(double low, double high) {}

    /** The measures on every draw. O(draws · days); draws on which nothing varies are left out. */
    List<TailRisk> drawn(DailyReturns returns, double tail, TailRisk all, Progress progress) {
        List<TailRisk> drawn = new ArrayList<>();
        for (int k = 0; k < draws; k++) {
            progress.checkCancelled();
            DailyReturns days = returns.drawn(places(returns.size(), seed.stream(k)));
            if (TailRisk.canMeasure(days)) {
                drawn.add(TailRisk.of(days, tail, all.tailSlope()));
            }
        }
        return drawn;
    }

    private int[] places(int days, RandomGenerator random) {
        int[] places = new int[days];
        int start = 0;
        for (int j = 0; j < days; j++) {
            int inBlock = j % blockDays;
            start = inBlock == 0 ? random.nextInt(days) : start;
            places[j] = (start + inBlock) % days;
        }
        return places;
    }

    /** The interval of a measure of at least one draw. */
    Interval interval(List<TailRisk> drawn, ToDoubleFunction<TailRisk> measure) {
        double[] sorted = drawn.stream().mapToDouble(measure).sorted().toArray();
        double outside = (1 - confidence) / 2;
        return new Interval(
                sorted[OrderStatistic.place(outside, sorted.length)],
                sorted[OrderStatistic.place(1 - outside, sorted.length)]);
    }
}
