package rudra.simulation;

import java.util.Arrays;
import rudra.simulation.books.Books;
import rudra.simulation.books.Status;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.Strategy;

/** Works out the states of institutions from their books. */
final class StateKeeper {
    /** The share of its stress that an institution carries into the next step. */
    private static final double MEMORY = 0.5;

    private final Books books;
    private final Scenario scenario;
    private final double[] riskAppetite;
    private final double[] claimsAtStart;

    StateKeeper(Books books, Scenario scenario, Strategy[] strategies) {
        this.books = books;
        this.scenario = scenario;
        this.riskAppetite = new double[strategies.length];
        this.claimsAtStart = new double[strategies.length];
        for (int i = 0; i < strategies.length; i++) {
            riskAppetite[i] = strategies[i].riskAppetite();
            claimsAtStart[i] = books.claims().total(i);
        }
    }

    /** The share of the claims at the start whose debtors have failed since, by institution. */
    double[] failedNeighbours(double[] claimsOnFailed) {
        double[] share = new double[claimsAtStart.length];
        for (int i = 0; i < share.length; i++) {
            share[i] = claimsAtStart[i] > 0 ? claimsOnFailed[i] / claimsAtStart[i] : 0;
        }
        return share;
    }

    /** The states before the first step. */
    InstitutionStates initial() {
        int n = books.size();
        double[] spread = new double[n];
        Arrays.fill(spread, scenario.market().baseSpread());
        Assessment none = new Assessment(new double[n], new boolean[n], new double[n], "", spread);
        double required =
                scenario.regulation().minimumCapital() + scenario.regulation().capitalBuffer();
        return states(none, new double[n], required);
    }

    /**
     * The states as the books are now.
     *
     * @param assessment the probabilities of the step
     * @param stressBefore stress at the end of the step before
     * @param capitalRequired the capital ratio that is asked for
     */
    InstitutionStates states(Assessment assessment, double[] stressBefore, double capitalRequired) {
        int n = books.size();
        InstitutionStates states =
                new InstitutionStates(
                        new Status[n],
                        new double[n],
                        new double[n],
                        new double[n],
                        new double[n],
                        new double[n],
                        new double[n],
                        new double[n],
                        riskAppetite,
                        new double[n],
                        assessment.probability(),
                        assessment.isFromModel(),
                        assessment.confidence(),
                        assessment.version(),
                        assessment.spread(),
                        new double[n]);
        double[] debts = books.claims().totalDebts();
        for (int i = 0; i < n; i++) {
            states.status()[i] = books.status(i);
            states.equity()[i] = books.equity(i);
            if (books.status(i) != Status.FAILED) {
                fill(states, i, debts[i]);
            }
            if (books.isAlive(i)) {
                states.stress()[i] = stress(states, i, stressBefore[i], capitalRequired);
            }
        }
        return states;
    }

    private void fill(InstitutionStates states, int i, double debts) {
        double claims = books.claims().total(i);
        double cash = books.cash(i);
        double external = books.externalAssets(i);
        double equity = books.equity(i);
        double outflow = Ratios.outflow(scenario.regulation(), books.externalLiabilities(i), debts);
        states.cash()[i] = cash;
        states.creditExposure()[i] = claims;
        states.liquidityBuffer()[i] = Ratios.liquidity(cash, outflow);
        states.marketPressure()[i] = books.securities().fall(i);
        states.riskAssets()[i] = external - cash + claims;
        if (books.isAlive(i)) {
            states.capitalRatio()[i] = Ratios.capital(equity, states.riskAssets()[i]);
            states.leverage()[i] = equity > 0 ? (external + claims) / equity : 0;
        }
    }

    private double stress(InstitutionStates states, int i, double before, double capitalRequired) {
        double gap =
                Math.max(
                        Ratios.gap(states.capitalRatio()[i], capitalRequired),
                        Ratios.gap(
                                states.liquidityBuffer()[i],
                                scenario.regulation().liquidityCoverage()));
        double now = Math.max(gap, Math.clamp(states.marketPressure()[i], 0, 1));
        return MEMORY * before + (1 - MEMORY) * now;
    }
}
