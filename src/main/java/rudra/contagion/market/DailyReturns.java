package rudra.contagion.market;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The returns of an institution and of the market on the days that have both. Arrays are shared,
 * not copied: nobody writes to them.
 */
final class DailyReturns {
    private final List<LocalDate> days;
    private final double[] own;
    private final double[] market;

    DailyReturns(List<LocalDate> days, double[] own, double[] market) {
        this.days = days;
        this.own = own;
        this.market = market;
    }

    int size() {
        return own.length;
    }

    List<LocalDate> days() {
        return days;
    }

    /** As fractions of the price before. */
    double[] own() {
        return own;
    }

    double[] market() {
        return market;
    }

    /** The days from one place up to another, which is left out. */
    DailyReturns part(int from, int to) {
        return new DailyReturns(
                days.subList(from, to),
                Arrays.copyOfRange(own, from, to),
                Arrays.copyOfRange(market, from, to));
    }

    /** The days at the given places, which may occur more than once; the days are not named. */
    DailyReturns drawn(int[] places) {
        double[] ownDrawn = new double[places.length];
        double[] marketDrawn = new double[places.length];
        for (int j = 0; j < places.length; j++) {
            ownDrawn[j] = own[places[j]];
            marketDrawn[j] = market[places[j]];
        }
        return new DailyReturns(List.of(), ownDrawn, marketDrawn);
    }
}
