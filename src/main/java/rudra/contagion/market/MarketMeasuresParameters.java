package rudra.contagion.market;

import java.util.Optional;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;

/**
 * What measures from market prices are asked.
 *
 * @param index the column that is the market, of the market's file or of the prices; empty for a
 *     mean of the institutions
 * @param weighting how that mean counts them
 * @param leaveSelfOut whether each institution is left out of the mean that it is measured against
 * @param from the first day that counts, ISO 8601; all where absent
 * @param to the last day that counts
 * @param returns how returns are computed
 * @param tail the share of days that are the worst
 * @param minimumDays the least number of returns from which an institution is measured
 * @param capitalShare the prudential share of capital in assets, k
 * @param longRun how SRISK sees a long crisis
 * @param crisisFall by what share the market falls in it, where beta decides
 * @param draws how many times the bootstrap draws; 0 for no intervals
 * @param blockDays how many consecutive days it draws together
 * @param confidence the probability with which an interval holds the measure
 */
public record MarketMeasuresParameters(
        String index,
        Weighting weighting,
        boolean leaveSelfOut,
        Optional<String> from,
        Optional<String> to,
        ReturnKind returns,
        @Unit("share") @AtLeast(0.001) @AtMost(0.5) double tail,
        @Unit("days") @AtLeast(20) @AtMost(100_000) int minimumDays,
        @Unit("share") @AtLeast(0) @AtMost(1) double capitalShare,
        LongRun longRun,
        @Unit("share") @AtLeast(0.01) @AtMost(0.99) double crisisFall,
        @Unit("draws") @AtLeast(0) @AtMost(10_000) int draws,
        @Unit("days") @AtLeast(1) @AtMost(1000) int blockDays,
        @Unit("share") @AtLeast(0.5) @AtMost(0.999) double confidence) {

    /** Worst 5 % of days, an equally weighted market, k = 8 %, intervals of 90 %. */
    public static MarketMeasuresParameters defaults() {
        return new MarketMeasuresParameters(
                "",
                Weighting.EQUAL,
                false,
                Optional.empty(),
                Optional.empty(),
                ReturnKind.SIMPLE,
                0.05,
                250,
                0.08,
                LongRun.EXPONENTIAL,
                0.4,
                200,
                20,
                0.9);
    }
}
