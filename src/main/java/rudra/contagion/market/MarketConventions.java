package rudra.contagion.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The choices behind measures from market prices, in sentences. */
final class MarketConventions {
    private MarketConventions() {}

    static List<String> of(MarketMeasuresParameters p, MarketReturns market) {
        List<String> all = new ArrayList<>();
        all.add("Losses are positive, as shares of value.");
        all.add("The market is " + market.description() + selfContained(p, market) + ".");
        all.add(
                (p.returns() == ReturnKind.SIMPLE ? "Simple" : "Logarithmic")
                        + " returns from each date of the file to the next; where one of the two"
                        + " prices is missing there is none. SRISK takes the dates for trading"
                        + " days.");
        all.add(
                "Each institution is measured on the days on which it and the market have a"
                        + " return: nobody's missing days take days from another. Measures of"
                        + " different periods are not strictly comparable.");
        all.add(
                "Marginal expected shortfall: the mean loss on the market's worst %s of the institution's days, ties included."
                        .formatted(percent(p.tail())));
        all.add(
                "ΔCoVaR: quantile regression of the market on the institution at %s, unconditional; slope times the distance from the median to the %s quantile of its returns. Quantiles are order statistics."
                        .formatted(percent(p.tail()), percent(p.tail())));
        all.add(srisk(p));
        all.add(intervals(p));
        return all;
    }

    private static String selfContained(MarketMeasuresParameters p, MarketReturns market) {
        return switch (market) {
            case MarketReturns.Index _ -> "; it may contain the institutions";
            case MarketReturns.Mean _ ->
                    p.leaveSelfOut()
                            ? ""
                            : "; each is part of it, which raises its measures where they are few";
        };
    }

    private static String srisk(MarketMeasuresParameters p) {
        String loss =
                switch (p.longRun()) {
                    case EXPONENTIAL ->
                            "LRMES = 1 − exp(−18 · MES), from the MES above (the source takes days on which the market loses more than 2 %)";
                    case BETA ->
                            "LRMES = 1 − exp(β · log(1 − %s)), β by least squares over all days"
                                    .formatted(percent(p.crisisFall()));
                };
        return "SRISK = k · debt − (1 − k) · (1 − LRMES) · capitalisation with k = %s; %s. Debt and capitalisation are taken as given, whatever their date."
                .formatted(percent(p.capitalShare()), loss);
    }

    private static String intervals(MarketMeasuresParameters p) {
        return p.draws() == 0
                ? "There are none: the bootstrap was not asked for."
                : "Block bootstrap, %d draws of blocks of %d days, between the quantiles that leave %s outside."
                        .formatted(p.draws(), p.blockDays(), percent(1 - p.confidence()));
    }

    private static String percent(double share) {
        String digits = String.format(Locale.ROOT, "%.2f", 100 * share);
        return digits.replaceAll("\\.?0+$", "") + " %";
    }
}
