package rudra.contagion;

/** From which equity on an institution has failed. */
public enum DefaultAt {
    /** It fails when its equity is below zero; at exactly zero it survives. */
    BELOW_ZERO,
    /** It fails when its equity is zero or below. */
    ZERO;

    /**
     * Whether an institution with this equity has failed.
     *
     * @param equity the equity, as an amount
     * @param guard the amount below which a difference is rounding, at least 0
     */
    boolean hasFailed(double equity, double guard) {
        return this == ZERO ? equity <= guard : equity < -guard;
    }

    /** The rule in words. */
    String inWords() {
        return this == ZERO ? "equity ≤ 0" : "equity < 0 (strictly)";
    }
}
