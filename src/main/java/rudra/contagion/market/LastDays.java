package rudra.contagion.market;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import rudra.contagion.market.MarketMeasuresResult.Vanished;

/**
 * The last days of an institution whose prices end early: {@value #DAYS} returns at most.
 *
 * @param returns all institutions
 * @param market what they are measured against
 * @param parameters how
 */
record LastDays(Returns returns, MarketReturns market, MarketMeasuresParameters parameters) {
    /** Trading days of a year. */
    private static final int DAYS = 250;

    /**
     * How many dates before the last one prices may end without the institution having vanished.
     */
    private static final int LATE = 5;

    /** Empty where the prices go on to the end. */
    Optional<Vanished> of(int i, DailyReturns days) {
        int last = returns.lastPrice(i);
        if (returns.dates().size() - 1 - last <= LATE) {
            return Optional.empty();
        }
        int window = Math.min(DAYS, days.size());
        int from = days.size() - window;
        DailyReturns end = days.part(from, days.size());
        if (!TailRisk.canMeasure(end)) {
            return Optional.empty();
        }
        TailRisk atLast = TailRisk.of(end, parameters.tail());
        Optional<TailRisk> before = risk(days.part(0, from), parameters.minimumDays());
        int first = returns.dates().indexOf(end.days().getFirst());
        return Optional.of(
                new Vanished(
                        returns.institutions().get(i),
                        returns.dates().get(last).toString(),
                        window,
                        returns.price(i, last) / returns.price(i, first - 1) - 1,
                        atLast.marginalExpectedShortfall(),
                        before.map(TailRisk::marginalExpectedShortfall),
                        others(i, first, last, window),
                        atLast.deltaCoVar(),
                        before.map(TailRisk::deltaCoVar)));
    }

    private Optional<TailRisk> risk(DailyReturns days, int minimum) {
        return days.size() >= minimum && TailRisk.canMeasure(days)
                ? Optional.of(TailRisk.of(days, parameters.tail()))
                : Optional.empty();
    }

    /** The mean shortfall of those who have as many returns between the same dates. */
    private Optional<Double> others(int i, int first, int last, int window) {
        OptionalDouble mean =
                IntStream.range(0, returns.size())
                        .filter(j -> j != i)
                        .mapToObj(j -> risk(between(j, first, last), window))
                        .flatMap(Optional::stream)
                        .mapToDouble(TailRisk::marginalExpectedShortfall)
                        .average();
        return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
    }

    private DailyReturns between(int j, int first, int last) {
        DailyReturns all = returns.paired(j, market.against(j));
        int from = 0;
        while (from < all.size() && all.days().get(from).isBefore(returns.dates().get(first))) {
            from++;
        }
        int to = all.size();
        while (to > from && all.days().get(to - 1).isAfter(returns.dates().get(last))) {
            to--;
        }
        return all.part(from, to);
    }
}
