package rudra.contagion.market;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import rudra.dataset.Panel;

/**
 * The returns of institutions from each date to the next; not-a-number where one of the two prices
 * is missing, so that none spans a gap.
 */
final class Returns {
    private final List<LocalDate> dates;
    private final List<String> institutions;
    private final double[][] prices;
    private final double[][] returns;

    /**
     * Computes the returns.
     *
     * @param panel the prices
     * @param period the places of its dates that count
     * @param leftOut the series that is no institution, if any
     */
    Returns(Panel panel, Period period, OptionalInt leftOut, ReturnKind kind) {
        int[] kept =
                IntStream.range(0, panel.names().size())
                        .filter(s -> leftOut.isEmpty() || leftOut.getAsInt() != s)
                        .toArray();
        this.dates = panel.dates().subList(period.from(), period.to());
        this.institutions = Arrays.stream(kept).mapToObj(panel.names()::get).toList();
        this.prices =
                Arrays.stream(kept)
                        .mapToObj(s ->
                                IntStream.range(period.from(), period.to())
                                        .mapToDouble(t -> panel.value(s, t))
                                        .toArray())
                        .toArray(double[][]::new);
        this.returns = Arrays.stream(prices).map(row -> of(row, kind)).toArray(double[][]::new);
    }

    /** From each value to the next; the first is not-a-number. */
    static double[] of(double[] values, ReturnKind kind) {
        double[] returns = new double[values.length];
        Arrays.fill(returns, Double.NaN);
        for (int t = 1; t < values.length; t++) {
            returns[t] = kind.of(values[t - 1], values[t]);
        }
        return returns;
    }

    List<LocalDate> dates() {
        return dates;
    }

    List<String> institutions() {
        return institutions;
    }

    int size() {
        return institutions.size();
    }

    /** The return of institution i to date t. */
    double at(int i, int t) {
        return returns[i][t];
    }

    double price(int i, int t) {
        return prices[i][t];
    }

    /** The place of the last date on which the institution has a price; −1 if it has none. */
    int lastPrice(int i) {
        int t = dates.size() - 1;
        while (t >= 0 && Double.isNaN(prices[i][t])) {
            t--;
        }
        return t;
    }

    /** The place of the first date on which the institution has a price; dates if it has none. */
    int firstPrice(int i) {
        int t = 0;
        while (t < dates.size() && Double.isNaN(prices[i][t])) {
            t++;
        }
        return t;
    }

    /** The days on which the institution and the market have a return. */
    DailyReturns paired(int i, double[] market) {
        int[] days =
                IntStream.range(0, dates.size())
                        .filter(t -> !Double.isNaN(returns[i][t]) && !Double.isNaN(market[t]))
                        .toArray();
        return new DailyReturns(
                Arrays.stream(days).mapToObj(dates::get).toList(),
                Arrays.stream(days).mapToDouble(t -> returns[i][t]).toArray(),
                Arrays.stream(days).mapToDouble(t -> market[t]).toArray());
    }
}
