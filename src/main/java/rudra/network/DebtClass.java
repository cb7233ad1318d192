package rudra.network;

/**
 * All debts of one rank. Not to be changed.
 *
 * @param interbank the debts between the institutions
 * @param external the debts of each institution to others; length n, at least 0
 */
public record DebtClass(Exposures interbank, double[] external) {

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if they differ
     */
    public DebtClass {
        if (interbank.size() != external.length) {
            throw new IllegalArgumentException("The parts of a debt class must have one size.");
        }
    }
}
