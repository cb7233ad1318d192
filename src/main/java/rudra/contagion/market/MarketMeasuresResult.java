package rudra.contagion.market;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.Unit;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;

/**
 * Measures of systemic risk from market prices. Losses are positive, as shares of value; amounts
 * are in the unit of the capital structure.
 *
 * @param market what the market is
 * @param from the first date
 * @param to the last date
 * @param marketDays on how many dates the market has a return
 * @param systemShortfall what all who would lack capital lack together; empty without a capital
 *     structure
 * @param institutions those measured, the greatest marginal expected shortfall first
 * @param vanished those measured whose prices end before the last date, with their last days
 * @param notMeasured what could not be measured, and why
 * @param intervals between what the measures would vary; empty without a bootstrap
 * @param rules the choices behind the numbers, in sentences
 */
public record MarketMeasuresResult(
        String market,
        String from,
        String to,
        @Unit("days") int marketDays,
        @Unit("amount") Optional<Double> systemShortfall,
        List<InstitutionRisk> institutions,
        List<Vanished> vanished,
        List<NotMeasured> notMeasured,
        List<IntervalRow> intervals,
        List<String> rules)
        implements Illustrated {

    /** Copies the collections. */
    public MarketMeasuresResult {
        institutions = List.copyOf(institutions);
        vanished = List.copyOf(vanished);
        notMeasured = List.copyOf(notMeasured);
        intervals = List.copyOf(intervals);
        rules = List.copyOf(rules);
    }

    @Override
    public Map<String, Chart> charts() {
        return MarketCharts.of(institutions);
    }

    /**
     * The measures of one institution over all days that it has.
     *
     * @param institution its id
     * @param marginalExpectedShortfall its mean loss on the market's worst days
     * @param deltaCoVar how much more the market may lose where the institution is at its value at
     *     risk instead of its median
     * @param valueAtRisk the loss that it exceeds only on its own worst days
     * @param beta the slope of its return on the market's
     * @param longRunLoss the share of its value that it would lose in a long crisis, LRMES
     * @param srisk what it would then lack of capital, below 0 for a surplus; empty without its
     *     capital structure
     * @param days how many returns it is measured on
     * @param missingDays on how many dates between its first and last price it, or the market, has
     *     no return
     * @param from its first return
     * @param to its last return
     */
    public record InstitutionRisk(
            String institution,
            @Unit("share") double marginalExpectedShortfall,
            @Unit("share") double deltaCoVar,
            @Unit("share") double valueAtRisk,
            double beta,
            @Unit("share") double longRunLoss,
            @Unit("amount") Optional<Double> srisk,
            @Unit("days") int days,
            @Unit("days") int missingDays,
            String from,
            String to) {}

    /**
     * Between what the measures of an institution would vary if its days had come otherwise.
     *
     * @param institution its id
     * @param mesLow the lower end for its marginal expected shortfall
     * @param mesHigh the upper end
     * @param deltaCoVarLow the lower end for its ΔCoVaR
     * @param deltaCoVarHigh the upper end
     */
    public record IntervalRow(
            String institution,
            @Unit("share") double mesLow,
            @Unit("share") double mesHigh,
            @Unit("share") double deltaCoVarLow,
            @Unit("share") double deltaCoVarHigh) {}

    /**
     * The last days of an institution whose prices end early, against its days before.
     *
     * @param institution its id
     * @param lastPrice the date of its last price
     * @param lastDays how many returns its last days are
     * @param priceChange how its price changed over them
     * @param mesLastDays its marginal expected shortfall over its last days
     * @param mesBefore over the days before; empty where they are too few
     * @param othersMean the mean of the others' over the same dates; empty where there are none
     * @param deltaCoVarLastDays its ΔCoVaR over its last days
     * @param deltaCoVarBefore over the days before; empty where they are too few
     */
    public record Vanished(
            String institution,
            String lastPrice,
            @Unit("days") int lastDays,
            @Unit("share") double priceChange,
            @Unit("share") double mesLastDays,
            @Unit("share") Optional<Double> mesBefore,
            @Unit("share") Optional<Double> othersMean,
            @Unit("share") double deltaCoVarLastDays,
            @Unit("share") Optional<Double> deltaCoVarBefore) {}

    /**
     * Why something is not measured.
     *
     * @param institution whose
     * @param measure what
     * @param reason why
     */
    public record NotMeasured(String institution, String measure, String reason) {}
}
