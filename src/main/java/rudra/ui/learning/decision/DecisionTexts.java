package rudra.ui.learning.decision;

import java.util.Locale;
import java.util.Optional;
import rudra.analysis.table.NumberText;

/** Shares, scores and costs as this view writes them, and costs as they are typed. */
final class DecisionTexts {
    private static final double PERCENT = 100;

    private DecisionTexts() {}

    static String percent(double share) {
        return Double.isFinite(share)
                ? String.format(Locale.ROOT, "%.1f %%", PERCENT * share)
                : "—";
    }

    static String score(double score) {
        return String.format(Locale.ROOT, "%.3f", score);
    }

    static String threshold(double threshold) {
        return String.format(Locale.ROOT, "%.2f", threshold);
    }

    /** A mean over rows, to three decimals. */
    static String meanCost(double cost) {
        return Double.isFinite(cost) ? String.format(Locale.ROOT, "%.3f", cost) : "—";
    }

    static String cost(double cost) {
        return Double.isFinite(cost) ? NumberText.of(cost) : "—";
    }

    /** A cost that was typed: a number of at least 0. */
    static Optional<Double> readCost(String typed) {
        try {
            double cost = Double.parseDouble(typed.strip().replace(',', '.'));
            return cost >= 0 && Double.isFinite(cost) ? Optional.of(cost) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
