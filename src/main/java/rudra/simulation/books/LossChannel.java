package rudra.simulation.books;

/** By what way the equity of an institution changed in a step. */
public enum LossChannel {
    /** What a shock took. */
    SHOCK(0, true),
    /** What failing by decree, or for want of cash, took besides. */
    DECREE(1, true),
    /** Claims on other institutions, or shares got for them in a bail-in, lost value. */
    CLAIM(2, true),
    /** Securities fell in price while they were held. */
    PRICE(3, true),
    /** Selling securities, or other assets for withdrawn funding, brought less than before. */
    SALE(4, true),
    /** Usually negative: losses beyond equity, which creditors bear. */
    BEYOND_EQUITY(5, true),
    /** Interest received less interest paid; negative for income. */
    INCOME(6, false),
    /** Capital injected; negative. */
    SUPPORT(7, false),
    /** Debts turned into equity; negative. */
    CONVERSION(8, false);

    /** The number of channels. */
    public static final int COUNT = 9;

    private final int column;
    private final boolean isLoss;

    LossChannel(int column, boolean isLoss) {
        this.column = column;
        this.isLoss = isLoss;
    }

    /** Its place where amounts by channel stand in a row, from 0. */
    public int column() {
        return column;
    }

    /** Whether it counts as a loss; the rest is the ordinary course of business, and policy. */
    public boolean isLoss() {
        return isLoss;
    }
}
