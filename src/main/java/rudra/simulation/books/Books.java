package rudra.simulation.books;

import java.util.Arrays;
import java.util.stream.IntStream;
import rudra.contagion.trail.Movement;
import rudra.network.BalanceSheetDetail;
import rudra.network.BalanceSheets;
import rudra.network.Institutions;
import rudra.network.Network;
import rudra.simulation.scenario.Market;

/**
 * All balance sheets of a simulation at one moment. Who has claims on whom never changes, only how
 * much; claim k is that of the network's exposures, by creditor.
 *
 * <p>Losses of a step wait, as {@link #waitingLoss}, until contagion has run: engines are told of
 * them as a shock to the books before them. Everything else is booked at once.
 */
public final class Books {
    private final Network network;
    private final Claims claims;
    private final Securities securities;
    private final Ledger ledger;
    private final Status[] status;
    private final double[] cash;
    private final double[] externalAssets;
    private final double[] externalLiabilities;
    private final double[] marketDebt;
    private final double[] equity;
    private final double[] waitingLoss;
    private final Estates estates;
    private final DebtRanks ranks;

    /** The books of a network before anything happens. */
    public Books(Network network, Market market) {
        this.network = network;
        this.claims = new Claims(network.exposures());
        int n = network.size();
        this.status = new Status[n];
        this.cash = new double[n];
        this.externalAssets = new double[n];
        this.externalLiabilities = new double[n];
        this.marketDebt = new double[n];
        this.equity = new double[n];
        this.waitingLoss = new double[n];
        this.ledger = new Ledger(n);
        double[] available = new double[n];
        boolean cashIsKnown = isCashKnown();
        for (int i = 0; i < n; i++) {
            open(i, cashIsKnown ? 1 : 0, market.cashShare());
            available[i] = externalAssets[i] - cash[i];
        }
        this.securities =
                Securities.of(network, available, market.securitiesShare(), market.priceImpact());
        this.estates = new Estates(securities);
        this.ranks = DebtRanks.of(network);
    }

    private boolean isCashKnown() {
        return IntStream.range(0, network.size()).anyMatch(i -> network.detail().cash(i) > 0);
    }

    private void open(int i, double knownWeight, double cashShare) {
        BalanceSheets sheets = network.balanceSheets();
        // A negative liability is something owned, a matter of the file's signs.
        double owed = sheets.externalLiabilities(i);
        externalLiabilities[i] = Math.max(0, owed);
        externalAssets[i] = sheets.externalAssets(i) + Math.max(0, -owed);
        equity[i] = sheets.equity(i);
        status[i] = sheets.isOutside(i) ? Status.OUTSIDE : Status.ALIVE;
        cash[i] =
                knownWeight > 0
                        ? network.detail().cash(i)
                        : cashShare * Math.max(0, externalAssets[i]);
    }

    /** The number of institutions, n. */
    public int size() {
        return equity.length;
    }

    /** The institutions. */
    public Institutions institutions() {
        return network.institutions();
    }

    /** Who has claims on whom. */
    public Claims claims() {
        return claims;
    }

    /** What is held and at what prices. */
    public Securities securities() {
        return securities;
    }

    /** What was lost in this step. */
    public Ledger ledger() {
        return ledger;
    }

    /** Where institution i stands. */
    public Status status(int i) {
        return status[i];
    }

    /** Whether institution i is alive. */
    public boolean isAlive(int i) {
        return status[i] == Status.ALIVE;
    }

    /** Cash; below 0 where more was paid out than there was. */
    public double cash(int i) {
        return cash[i];
    }

    /** Assets other than claims, less the losses of this step so far. */
    public double externalAssets(int i) {
        return externalAssets[i] - waitingLoss[i];
    }

    /** External assets that are neither cash nor securities. */
    public double otherAssets(int i) {
        return externalAssets(i) - cash[i] - securities.value(i);
    }

    /** What is owed outside the network. */
    public double externalLiabilities(int i) {
        return externalLiabilities[i];
    }

    /** The part of external liabilities that was borrowed in the market at the spread. */
    public double marketDebt(int i) {
        return marketDebt[i];
    }

    /** Equity less the losses of this step so far; not-a-number for who has no figure. */
    public double equity(int i) {
        return equity[i] - waitingLoss[i];
    }

    /** What i lost in this step by prices and sales and no engine was told of yet. */
    public double waitingLoss(int i) {
        return waitingLoss[i];
    }

    /** What failed institutions left of class c and nobody has sold yet. */
    public double estateSupply(int c) {
        return estates.supply(c);
    }

    /** Begins a step. */
    public void beginStep() {
        ledger.clear();
        claims.clearLosses();
    }

    /** Pays (or, below 0, takes) cash that nobody in the network loses; equity moves with it. */
    public void receive(int i, LossChannel channel, double amount) {
        cash[i] += amount;
        externalAssets[i] += amount;
        equity[i] += amount;
        ledger.add(i, channel, -amount);
    }

    /** A debtor pays interest to a creditor. */
    public void payInterest(int debtor, int creditor, double amount) {
        receive(creditor, LossChannel.INCOME, amount);
        receive(debtor, LossChannel.INCOME, -amount);
    }

    /** Moves cash between debtor and creditor of claim k: repaid if positive, lent if negative. */
    public void repay(int creditor, int k, double amount) {
        int debtor = claims.debtor(k);
        claims.add(k, -amount);
        moveCash(creditor, amount);
        moveCash(debtor, -amount);
    }

    private void moveCash(int i, double amount) {
        cash[i] += amount;
        externalAssets[i] += amount;
    }

    /** Pays back external liabilities in cash. */
    public void repayOutside(int i, double amount) {
        moveCash(i, -amount);
        externalLiabilities[i] -= amount;
        marketDebt[i] = Math.min(marketDebt[i], externalLiabilities[i]);
    }

    /** Borrows from outside in cash. */
    public void borrowOutside(int i, double amount) {
        moveCash(i, amount);
        externalLiabilities[i] += amount;
    }

    /** Borrows in the market at the spread, or pays back if negative. */
    public void borrowInMarket(int i, double amount) {
        borrowOutside(i, amount);
        marketDebt[i] += amount;
    }

    /** Turns cash into other assets, or back if negative. */
    public void investOutside(int i, double amount) {
        cash[i] -= amount;
    }

    /** Turns external liabilities into equity. */
    public void convert(int i, double amount) {
        forgiveOutside(i, amount);
        equity[i] += amount;
        ledger.add(i, LossChannel.CONVERSION, -amount);
    }

    /**
     * Lets institutions and estates sell, and prices fall by all that is sold together.
     *
     * @param share the share of its securities that each institution sells, length n
     * @param estates the share of what estates left that is sold
     */
    public void sell(double[] share, double estates) {
        new SecuritiesTrade(this).sell(share, estates);
    }

    /** Lets the price of a class fall by a share. */
    public void letPriceFall(int c, double share) {
        new SecuritiesTrade(this).letPriceFall(c, share);
    }

    /** What failed institutions left. */
    Estates estates() {
        return estates;
    }

    /** Cash for securities. */
    void receiveProceeds(int i, double amount) {
        cash[i] += amount;
    }

    /** Lets a loss of a living institution wait for the engine; others' just disappears. */
    void lose(int i, LossChannel channel, double amount) {
        if (isAlive(i)) {
            waitingLoss[i] += amount;
            ledger.add(i, channel, amount);
        } else {
            externalAssets[i] -= amount;
        }
    }

    /** The balance sheets as an engine is to see them: before the losses that wait. */
    public Network beforeLosses() {
        double[] figures = new double[size()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = isAlive(i) ? equity[i] : Double.NaN;
        }
        return new Network(
                network.title(),
                network.unit(),
                network.institutions(),
                claims.exposures(),
                BalanceSheets.of(externalAssets, externalLiabilities, figures),
                network.rules());
    }

    /** What the balance sheets are made of now. O(n + claims + positions). */
    public BalanceSheetDetail detail() {
        return BalanceSheetDetail.none(size())
                .withCash(Arrays.stream(cash).map(amount -> Math.max(0, amount)).toArray())
                .withHoldings(securities.now())
                .withDebtClasses(ranks.now(this));
    }

    /** Books what an engine moved besides taking losses. */
    public void move(Movement movement) {
        new Movements(this).book(movement);
    }

    /** Books a loss of external assets that an engine found; {@link #settle} tells equity. */
    public void takeAssets(int i, LossChannel channel, double amount) {
        externalAssets[i] -= amount;
        ledger.add(i, channel, amount);
    }

    /** Books what an engine relieved i of; {@link #settle} tells equity. */
    public void relieve(int i, double amount) {
        ledger.add(i, LossChannel.CONVERSION, -amount);
    }

    /** Books what a creditor lost of what it got for claim k. */
    public void loseExchanged(int creditor, int k, double amount) {
        claims.noteLoss(k, amount);
        takeAssets(creditor, LossChannel.CLAIM, amount);
    }

    /** Turns a part of claim k into another asset of its creditor; the debtor owes it no more. */
    void exchange(int creditor, int k, double amount) {
        claims.add(k, -amount);
        externalAssets[creditor] += amount;
    }

    /** Lets external liabilities cease to be owed. */
    void forgiveOutside(int i, double amount) {
        externalLiabilities[i] -= amount;
        marketDebt[i] = Math.min(marketDebt[i], externalLiabilities[i]);
    }

    /**
     * Books what an engine found of institution i.
     *
     * @param direct what the shock took, the waiting losses included
     * @param byDecree what failing by decree took besides
     * @param after equity after contagion, as the engine says
     * @param fails whether it fails; what securities it has are then left to its estate
     */
    public void settle(int i, double direct, double byDecree, double after, boolean fails) {
        ledger.add(i, LossChannel.SHOCK, direct - waitingLoss[i]);
        ledger.add(i, LossChannel.DECREE, byDecree);
        externalAssets[i] -= direct + byDecree;
        waitingLoss[i] = 0;
        if (isAlive(i)) {
            equity[i] = after;
        }
        if (!fails) {
            keepPartsWithinTotal(i);
        }
    }

    /** A loss eats other assets first, then securities, then cash. */
    private void keepPartsWithinTotal(int i) {
        double excess = cash[i] + securities.value(i) - externalAssets[i];
        if (excess <= 0 || cash[i] < 0) {
            return;
        }
        double held = securities.value(i);
        double fromSecurities = Math.min(excess, held);
        for (int k = securities.start(i); held > 0 && k < securities.start(i + 1); k++) {
            securities.reduce(k, securities.quantity(k) * (fromSecurities / held));
        }
        cash[i] = Math.max(0, cash[i] - (excess - fromSecurities));
    }

    /**
     * Writes down claim k. What a living debtor is forgiven by its creditor's books it still owes,
     * from now on outside the network.
     */
    public void writeDown(int creditor, int k, double amount, boolean debtorFails) {
        claims.lose(k, amount);
        ledger.add(creditor, LossChannel.CLAIM, amount);
        if (!debtorFails) {
            externalLiabilities[claims.debtor(k)] += amount;
        }
    }

    /** Notes by how much a loss as reported differs from what the channels add up to. */
    public void capLoss(int i, double difference) {
        ledger.add(i, LossChannel.BEYOND_EQUITY, difference);
    }

    /**
     * Winds up failed institutions: creditors are paid what their claims are still worth, debtors
     * owe the rest outside from now on, securities wait for a buyer.
     *
     * @param failed who failed in this step, length n
     */
    public void windUp(boolean[] failed) {
        estates.windUp(this, failed);
    }

    /** Pays a creditor cash that the estate of a failed debtor gives. */
    void receiveFromEstate(int creditor, double amount) {
        moveCash(creditor, amount);
    }

    /** What i owed a failed creditor it owes outside from now on. */
    void oweEstate(int i, double amount) {
        externalLiabilities[i] += amount;
    }

    void close(int i) {
        status[i] = Status.FAILED;
        cash[i] = 0;
        externalAssets[i] = 0;
        externalLiabilities[i] = 0;
        marketDebt[i] = 0;
    }

    /**
     * What equity is more than assets less debts: a constant of each living institution, 0 where
     * the network's sheets balance. O(its claims and debts).
     */
    public double imbalance(int i) {
        return equity(i)
                - externalAssets(i)
                - claims.total(i)
                + externalLiabilities[i]
                + claims.totalDebt(i);
    }
}
