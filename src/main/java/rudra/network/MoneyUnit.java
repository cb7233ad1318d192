package rudra.network;

/**
 * What one unit of an amount means.
 *
 * @param currency an ISO 4217 code, or empty where it is not known
 * @param scale the size of one unit in the currency: 1 for units, 1e6 for millions
 */
public record MoneyUnit(String currency, double scale) {
    private static final double LONGEST = 1e6;
    private static final double THOUSAND = 1e3;
    private static final double LARGEST_DIVISOR = 1e9;

    /** A unit of which nothing is known. */
    public static final MoneyUnit UNKNOWN = new MoneyUnit("", 1);

    /**
     * Checks the scale.
     *
     * @throws IllegalArgumentException if the scale is not a positive number
     */
    public MoneyUnit {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("The scale of a unit must be a positive number.");
        }
    }

    /** What an amount means, in a sentence that stands beside every result. */
    public String sentence() {
        if (currency.isEmpty() && scale == 1) {
            return "Amounts are as in the file, which names neither currency nor unit.";
        }
        return currency.isEmpty()
                ? "Amounts are in "
                        + scaleInWords(scale)
                        + " of a currency that the file does not name."
                : "Amounts are in " + scaleInWords(scale) + " of " + currency + ".";
    }

    /**
     * What follows an amount in a sentence, such as “millions of EUR”; empty where nothing is
     * known.
     */
    public String words() {
        if (currency.isEmpty()) {
            return scale == 1 ? "" : scaleInWords(scale);
        }
        return scale == 1 ? currency : scaleInWords(scale) + " of " + currency;
    }

    /**
     * The unit of thousands, millions or billions of this one in which an amount has at most six
     * digits before the point.
     *
     * @param largest the amount, in this unit
     */
    public MoneyUnit suiting(double largest) {
        double divisor = 1;
        while (Math.abs(largest) / divisor >= LONGEST && divisor < LARGEST_DIVISOR) {
            divisor *= THOUSAND;
        }
        return new MoneyUnit(currency, scale * divisor);
    }

    /** The name of a scale: units, thousands, millions, billions, or the number itself. */
    public static String scaleInWords(double scale) {
        if (scale == 1) {
            return "units";
        }
        if (scale == 1e3) {
            return "thousands";
        }
        if (scale == 1e6) {
            return "millions";
        }
        return scale == 1e9 ? "billions" : Double.toString(scale);
    }
}
