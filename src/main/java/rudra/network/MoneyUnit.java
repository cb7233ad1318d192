package rudra.network;

/**
 * What one unit of an amount means.
 *
 * @param currency an ISO 4217 code, or empty where it is not known
 * @param scale the size of one unit in the currency: 1 for units, 1e6 for millions
 */
public record MoneyUnit(String currency, double scale) {
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
}
