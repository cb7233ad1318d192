package rudra.contagion.market;

import java.util.stream.IntStream;

/**
 * What an institution loses when the market falls, and the market when the institution falls.
 * Losses are positive, as shares of value.
 *
 * @param marginalExpectedShortfall the mean loss on the market's worst days (Acharya, Pedersen,
 *     Philippon and Richardson 2017)
 * @param valueAtRisk the loss that the institution exceeds only on its own worst days
 * @param coVar the loss of the market that it exceeds as seldom where the institution loses its
 *     value at risk (Adrian and Brunnermeier 2016)
 * @param deltaCoVar how much of that goes beyond the same where the institution has a median day
 * @param beta the slope of the institution's return on the market's
 * @param tailSlope the slope of the market's low quantile on the institution's return
 */
record TailRisk(
        double marginalExpectedShortfall,
        double valueAtRisk,
        double coVar,
        double deltaCoVar,
        double beta,
        double tailSlope) {

    /** Where the search for a slope that is known roughly begins to look, in standard units. */
    private static final double NARROW = 0.05;

    private static final double WIDE = 0.5;

    /** Whether both vary, without which there is no slope. */
    static boolean canMeasure(DailyReturns returns) {
        return varies(returns.own()) && varies(returns.market());
    }

    /** From all days. O(days) on average. */
    static TailRisk of(DailyReturns returns, double tail) {
        return of(returns, tail, Double.NaN);
    }

    /**
     * From all days.
     *
     * @param tail the share of days that are the worst
     * @param knownSlope a tail slope near the one sought; not-a-number for none
     */
    static TailRisk of(DailyReturns returns, double tail, double knownSlope) {
        double[] own = returns.own();
        double[] market = returns.market();
        double low = quantile(own, tail);
        double median = quantile(own, 0.5);
        double ratio = StrictMath.sqrt(variance(market) / variance(own));
        boolean known = Double.isFinite(knownSlope);
        QuantileLine line =
                new QuantileLine.Fit(own, market, tail)
                        .from(known ? knownSlope : 0, ratio * (known ? NARROW : WIDE));
        return new TailRisk(
                shortfall(own, market, quantile(market, tail)),
                -low,
                -line.at(low),
                line.slope() * (median - low),
                covariance(own, market) / variance(market),
                line.slope());
    }

    /** The mean loss on the days on which the market is at or below the threshold. */
    private static double shortfall(double[] own, double[] market, double threshold) {
        double sum = 0;
        int days = 0;
        for (int j = 0; j < own.length; j++) {
            if (market[j] <= threshold) {
                sum += own[j];
                days++;
            }
        }
        return -sum / days;
    }

    private static double quantile(double[] values, double share) {
        return OrderStatistic.select(
                values.clone(), values.length, OrderStatistic.place(share, values.length));
    }

    private static boolean varies(double[] values) {
        return IntStream.range(1, values.length).anyMatch(j -> values[j] != values[0]);
    }

    private static double variance(double[] values) {
        return covariance(values, values);
    }

    private static double covariance(double[] a, double[] b) {
        double meanA = mean(a);
        double meanB = mean(b);
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += (a[j] - meanA) * (b[j] - meanB);
        }
        return sum / a.length;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
