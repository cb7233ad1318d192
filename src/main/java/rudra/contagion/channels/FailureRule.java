package rudra.contagion.channels;

/** From which equity on an institution has failed. */
@FunctionalInterface
public interface FailureRule {

    /**
     * Whether it has.
     *
     * @param i the institution
     * @param equity its equity, an amount
     */
    boolean hasFailed(int i, double equity);
}
