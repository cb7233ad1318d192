package rudra.simulation.decision;

/** A part of a payoff; costs are negative. */
public enum Component {
    /** A year's interest received less interest paid. */
    CARRY(0),
    /** What claims are expected to lose within a year, the runs of others on debtors counted. */
    EXPECTED_LOSS(1),
    /** What holding and selling securities costs at the prices that the sales of others bring. */
    SALE(2),
    /** The cost of withdrawals that cash does not cover. */
    SHORTFALL(3),
    /** The cost of capital and liquidity below what is required. */
    REGULATION(4);

    /** The number of components. */
    public static final int COUNT = 5;

    private final int column;

    Component(int column) {
        this.column = column;
    }

    /** Its place where components stand in a row, from 0. */
    public int column() {
        return column;
    }
}
