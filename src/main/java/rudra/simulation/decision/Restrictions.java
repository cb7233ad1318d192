package rudra.simulation.decision;

/** What is not possible in a step: outages and freezes. */
public final class Restrictions {
    private final boolean[] halted;
    private final long[] stopped;
    private boolean salesFrozen;
    private boolean withdrawalsFrozen;

    /** Nothing is restricted for n institutions. */
    public Restrictions(int size) {
        halted = new boolean[size];
        stopped = new long[size];
    }

    /** Lets an institution neither act nor pay. */
    public void halt(int i) {
        halted[i] = true;
    }

    /**
     * Stops what a member does with other members of a piece of infrastructure.
     *
     * @param piece its number, below 64
     */
    public void stop(int i, int piece) {
        stopped[i] |= 1L << piece;
    }

    /** Lets nobody choose to sell securities. */
    public void freezeSales() {
        salesFrozen = true;
    }

    /** Lets nobody withdraw from other institutions. */
    public void freezeWithdrawals() {
        withdrawalsFrozen = true;
    }

    /** Whether nobody may choose to sell. */
    public boolean areSalesFrozen() {
        return salesFrozen;
    }

    /** Whether nobody may withdraw. */
    public boolean areWithdrawalsFrozen() {
        return withdrawalsFrozen;
    }

    /** Whether institution i can neither act nor pay. */
    public boolean isHalted(int i) {
        return halted[i];
    }

    /** Whether no money can move between two institutions. */
    public boolean isBlocked(int i, int j) {
        return halted[i] || halted[j] || (stopped[i] & stopped[j]) != 0;
    }
}
