package rudra.contagion.trail;

/**
 * What an engine moved on balance sheets besides taking losses, told once when all is settled.
 * Without it nobody could go on from where the engine ended: who owes what, and which securities
 * are left at which prices. Arrays have one element an institution unless said otherwise, hold
 * amounts in the network's unit and are not to be changed.
 */
public sealed interface Movement {

    /**
     * Securities sold.
     *
     * @param soldShare the share of its securities, the same of each class, that each sold
     * @param proceeds the cash that it got for them
     * @param priceFactor the price of each asset class at the end over that at the beginning
     */
    record Sales(double[] soldShare, double[] proceeds, double[] priceFactor) implements Movement {}

    /**
     * Debts paid back early, in cash.
     *
     * @param external what each paid back outside the network
     * @param inside what was paid back along each debt, debtor by debtor as in the exposures; empty
     *     for nothing
     * @param raised the cash that each got for it by selling what is neither cash nor securities
     */
    record Repayments(double[] external, double[] inside, double[] raised) implements Movement {}

    /**
     * Debts that ceased to be owed without being paid: written down, or turned into shares, which
     * creditors have for them at what they do not report as lost.
     *
     * @param external what each no longer owes outside the network
     * @param inside what is no longer owed along each debt, debtor by debtor as in the exposures
     */
    record Conversions(double[] external, double[] inside) implements Movement {}
}
