package rudra.simulation.decision;

/** What an institution can do in a step. */
public enum Action {
    /** Changes nothing; what its debtors owe is rolled over. First, so that ties change nothing. */
    HOLD(0),
    /**
     * Offers a share of the cash above what is required, as large as its appetite for risk: first
     * to debtors that borrow, the rest outside the network.
     */
    LEND(1),
    /** Does not roll over the tenth of its claims that falls due. */
    HOARD(2),
    /** Sells a quarter of its securities. */
    SELL(3),
    /** Calls half of its claims. */
    WITHDRAW(4),
    /**
     * Borrows what it lacks of the cash required: from its creditors that lend, the rest in the
     * market, which gives as much of it as the borrower is likely to survive.
     */
    BORROW(5);

    /** The number of actions. */
    public static final int COUNT = 6;

    private final int column;

    Action(int column) {
        this.column = column;
    }

    /** Its place where payoffs or probabilities of actions stand in a row, from 0. */
    public int column() {
        return column;
    }

    /** The share of its claims that an institution takes back. */
    public double calledShare() {
        return switch (this) {
            case HOARD -> 0.1;
            case WITHDRAW -> 0.5;
            case HOLD, LEND, SELL, BORROW -> 0;
        };
    }

    /** The share of its securities that an institution sells. */
    public double soldShare() {
        return this == SELL ? 0.25 : 0;
    }
}
