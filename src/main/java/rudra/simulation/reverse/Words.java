package rudra.simulation.reverse;

import java.math.BigDecimal;
import java.math.MathContext;
import rudra.analysis.table.NumberText;
import rudra.network.MoneyUnit;
import rudra.simulation.analysis.Money;

/**
 * Says thresholds and what comes of trials as people do.
 *
 * @param threshold what must not happen
 * @param runs on how many runs it is judged
 * @param probability in which share of them it must be broken
 * @param unit of the amounts
 */
record Words(Threshold threshold, int runs, double probability, MoneyUnit unit) {
    private static final MathContext DIGITS = new MathContext(10);

    /** The threshold, as something that happens. */
    String stated() {
        String level = NumberText.of(threshold.level());
        String happens =
                switch (threshold.metric()) {
                    case FAILURES -> "at least %s institutions fail".formatted(level);
                    case FAILED_SHARE ->
                            "at least %s of the institutions fail"
                                    .formatted(NumberText.percent(threshold.level()));
                    case LOSS -> "at least %s are lost".formatted(money(threshold.level()));
                    case LOSS_SHARE ->
                            "at least %s of all equity are lost"
                                    .formatted(NumberText.percent(threshold.level()));
                    case CAPITAL_RATIO ->
                            "the capital ratio is at most %s at the end%s"
                                    .formatted(
                                            NumberText.percent(threshold.level()),
                                            threshold.judged() == Threshold.Judged.ANY_STEP
                                                    ? " of any step"
                                                    : "");
                };
        return runs == 1
                ? happens
                : "%s in %s of %,d runs or more"
                        .formatted(happens, NumberText.percent(probability), runs);
    }

    /** What comes of a trial. */
    String outcome(Verdict verdict) {
        String failures =
                verdict.failures() == 1 ? "1 failure" : size(verdict.failures()) + " failures";
        String broken =
                runs == 1
                        ? ""
                        : ", broken in %s of the runs"
                                .formatted(NumberText.percent(verdict.brokenShare()));
        String capital =
                threshold.metric() == Threshold.Metric.CAPITAL_RATIO
                        ? ", capital ratio %s".formatted(NumberText.percent(verdict.value()))
                        : "";
        return "%s, %s lost%s%s".formatted(failures, money(verdict.loss()), capital, broken);
    }

    String money(double amount) {
        return Money.text(amount, unit);
    }

    /** What a search that was stopped leaves open between its two ends. */
    static String unsearched(SizeSearch.Found found) {
        return found.part().isPresent() ? " Between the two nothing more was tried." : "";
    }

    /** A size without the last digits, which are rounding. */
    static String size(double size) {
        return BigDecimal.valueOf(size).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /** A share without the last digits, which are rounding. */
    static String share(double share) {
        return size(share * 100) + " %";
    }
}
