package rudra.simulation.analysis;

import java.util.Locale;
import rudra.network.MoneyUnit;

/** Amounts as people say them: 3.4 bn EUR. */
public final class Money {
    private static final double[] SCALES = {1e12, 1e9, 1e6, 1e3};
    private static final String[] WORDS = {" tn", " bn", " m", " k"};

    private Money() {}

    /** An amount of a network in words. */
    public static String text(double amount, MoneyUnit unit) {
        double value = amount * unit.scale();
        String currency = unit.currency().isEmpty() ? "" : " " + unit.currency();
        for (int s = 0; s < SCALES.length; s++) {
            if (Math.abs(value) >= SCALES[s]) {
                return rounded(value / SCALES[s]) + WORDS[s] + currency;
            }
        }
        return rounded(value) + currency;
    }

    /**
     * What an axis of amounts is called: “Loss, millions of EUR”.
     *
     * @param unit as {@link MoneyUnit#words} gives it; empty where nothing is known of it
     */
    public static String titled(String what, String unit) {
        return what + ", " + (unit.isEmpty() ? "in the unit of the network" : unit);
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.1f", value);
    }
}
