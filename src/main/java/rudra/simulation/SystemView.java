package rudra.simulation;

import rudra.network.Exposures;
import rudra.network.Institutions;
import rudra.simulation.books.Books;
import rudra.simulation.books.Status;

/**
 * The system as an estimator sees it in the middle of a step, after shocks and policies and before
 * anybody acts. Valid only during the call that received it.
 */
public final class SystemView {
    private final int step;
    private final Books books;
    private final InstitutionStates before;
    private final double[] failedNeighbours;
    private final double volatility;
    private final double baseSpread;

    SystemView(
            int step,
            Books books,
            InstitutionStates before,
            double[] failedNeighbours,
            double volatility,
            double baseSpread) {
        this.step = step;
        this.books = books;
        this.before = before;
        this.failedNeighbours = failedNeighbours;
        this.volatility = volatility;
        this.baseSpread = baseSpread;
    }

    /** The step, counted from 1. */
    public int step() {
        return step;
    }

    /** The number of institutions, n. */
    public int size() {
        return books.size();
    }

    /** The institutions. */
    public Institutions institutions() {
        return books.institutions();
    }

    /** Where institution i stands. */
    public Status status(int i) {
        return books.status(i);
    }

    /** Assets that are not claims on other institutions. */
    public double externalAssets(int i) {
        return books.externalAssets(i);
    }

    /** What is owed outside the network. */
    public double externalLiabilities(int i) {
        return books.externalLiabilities(i);
    }

    /** Cash, part of external assets. */
    public double cash(int i) {
        return books.cash(i);
    }

    /** The value of securities, part of external assets. */
    public double securities(int i) {
        return books.securities().value(i);
    }

    /** Claims on other institutions. O(claims of i). */
    public double claims(int i) {
        return books.claims().total(i);
    }

    /** Equity; not-a-number where there is no figure. */
    public double equity(int i) {
        return books.equity(i);
    }

    /** Who owes what to whom now. O(exposures). */
    public Exposures exposures() {
        return books.claims().exposures();
    }

    /** States at the end of the step before; before the first step those of the network. */
    public InstitutionStates before() {
        return before;
    }

    /** The share of the claims that i had at the start whose debtors have failed. */
    public double failedNeighbours(int i) {
        return failedNeighbours[i];
    }

    /** The volatility of assets a year, as the market is now. */
    public double volatility() {
        return volatility;
    }

    /** The credit spread of who is sure to pay, a share a year, as the market is now. */
    public double baseSpread() {
        return baseSpread;
    }
}
