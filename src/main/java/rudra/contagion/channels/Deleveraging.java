package rudra.contagion.channels;

/**
 * Who may not owe more than a multiple of its equity sells until it owes less: whose assets exceed
 * the cap times equity repays debts down to the target, from cash first, then from sales in
 * proportion to what it holds.
 *
 * <p>Source: R. Cont and E. Schaanning, Fire sales, indirect contagion and systemic stress testing,
 * Norges Bank working paper 2 (2017).
 *
 * @param cap the greatest assets over equity, at least 1
 * @param target assets over equity afterwards, in [1, cap]
 */
public record Deleveraging(double cap, double target) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException unless 1 ≤ target ≤ cap
     */
    public Deleveraging {
        if (!(target >= 1 && target <= cap) || Double.isInfinite(cap)) {
            throw new IllegalArgumentException(
                    "The leverage target must be at least 1 and at most the leverage cap.");
        }
    }

    /** What sales must bring; 0 where leverage is not above the cap. */
    double toRaise(double assets, double equity, double cash) {
        boolean isTooHigh = assets > 0 && assets > cap * equity;
        return isTooHigh ? Math.max(0, assets - target * Math.max(0, equity) - cash) : 0;
    }
}
