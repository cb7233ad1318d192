package rudra.simulation.decision;

import java.util.Arrays;
import java.util.List;
import rudra.simulation.books.Books;
import rudra.simulation.books.Status;
import rudra.simulation.game.Game;
import rudra.simulation.scenario.Market;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.Strategy;

/**
 * The game that institutions play in one step. Payoffs look a year ahead and are in the unit of
 * money; each is the sum of its {@link Component}s, weighted by the institution's strategy.
 *
 * <p>One evaluation costs O(n + claims + positions).
 */
public final class InstitutionGame implements Game {
    private static final double LEAST_SCALE = 0.02;
    private static final List<Action> ACTIONS = List.of(Action.values());

    private final Books books;
    private final Scenario scenario;
    private final Strategy[] strategies;
    private final Restrictions restrictions;
    private final double[] spread;
    private final double capitalRequired;
    private final Means means;
    private final Expectations expectations;
    private final double[] scale;
    private double[] profile = new double[0];

    /**
     * The game at one moment; the books must not change while it is played.
     *
     * @param books the books
     * @param scenario rates, regulation, loss given default
     * @param strategies the strategy of each institution
     * @param restrictions what is not possible
     * @param probability the default probability of each institution, a year
     * @param spread the credit spread of each institution, a share a year
     * @param capitalRequired equity over assets other than cash that is asked for in this step
     */
    public InstitutionGame(
            Books books,
            Scenario scenario,
            Strategy[] strategies,
            Restrictions restrictions,
            double[] probability,
            double[] spread,
            double capitalRequired) {
        this.books = books;
        this.scenario = scenario;
        this.strategies = strategies;
        this.restrictions = restrictions;
        this.spread = spread;
        this.capitalRequired = capitalRequired;
        this.means = new Means(books, strategies, scenario.regulation(), restrictions, probability);
        this.expectations = new Expectations(books, restrictions, means, probability);
        this.scale = new double[books.size()];
        for (int i = 0; i < scale.length; i++) {
            double assets = Math.abs(books.externalAssets(i)) + means.claims[i];
            double equity = books.isAlive(i) ? Math.abs(means.equity[i]) : 0;
            double size = Math.max(equity, LEAST_SCALE * assets);
            scale[i] = size > 0 ? size : 1;
        }
    }

    /** What every institution has to act with. */
    public Means means() {
        return means;
    }

    @Override
    public int players() {
        return scale.length;
    }

    @Override
    public int actions() {
        return Action.COUNT;
    }

    @Override
    public double scale(int player) {
        return scale[player];
    }

    /** Whether institution i can choose an action. */
    public boolean isOpen(int i, Action action) {
        return availability(i, action) == Availability.OPEN;
    }

    /** Whether institution i can choose an action, or why it cannot. */
    public Availability availability(int i, Action action) {
        if (action == Action.HOLD) {
            return Availability.OPEN;
        }
        if (!books.isAlive(i)) {
            return books.status(i) == Status.FAILED ? Availability.FAILED : Availability.OUTSIDE;
        }
        if (restrictions.isHalted(i)) {
            return Availability.HALTED;
        }
        if (strategies[i] == Strategy.PASSIVE) {
            return Availability.PASSIVE;
        }
        return switch (action) {
            case HOLD -> Availability.OPEN;
            case LEND -> means.lendable[i] > 0 ? Availability.OPEN : Availability.NO_SPARE_CASH;
            case HOARD, WITHDRAW -> calling(i);
            case SELL -> selling(i);
            case BORROW -> borrowing(i);
        };
    }

    private Availability calling(int i) {
        if (restrictions.areWithdrawalsFrozen()) {
            return Availability.WITHDRAWALS_FROZEN;
        }
        if (means.callable[i] > 0) {
            return Availability.OPEN;
        }
        return means.claims[i] > 0 ? Availability.CLAIMS_BLOCKED : Availability.NO_CLAIMS;
    }

    private Availability selling(int i) {
        if (restrictions.areSalesFrozen()) {
            return Availability.SALES_FROZEN;
        }
        return means.securities[i] > 0 ? Availability.OPEN : Availability.NO_SECURITIES;
    }

    private Availability borrowing(int i) {
        if (means.borrowable[i] > 0) {
            return Availability.OPEN;
        }
        return means.required[i] > means.cash[i] ? Availability.NO_CREDIT : Availability.NO_NEED;
    }

    /** The strategy of institution i. */
    public Strategy strategy(int i) {
        return strategies[i];
    }

    /** How likely institution i chooses an action in the profile last looked at. */
    public double probability(int i, Action action) {
        return profile[i * Action.COUNT + action.column()];
    }

    @Override
    public void payoffs(double[] all, double[] payoffs) {
        profile = all;
        expectations.form(all);
        double[] parts = new double[Component.COUNT];
        for (int i = 0; i < players(); i++) {
            for (Action action : ACTIONS) {
                int p = i * Action.COUNT + action.column();
                payoffs[p] =
                        isOpen(i, action) ? payoff(i, action, parts) : Double.NEGATIVE_INFINITY;
            }
        }
    }

    /**
     * The components of a payoff against the profile last looked at, before weighting.
     *
     * @param parts filled: one element a component
     */
    public void components(int i, Action action, double[] parts) {
        if (!books.isAlive(i)) {
            Arrays.fill(parts, 0);
            return;
        }
        parts[Component.CARRY.column()] = carry(i, action);
        parts[Component.EXPECTED_LOSS.column()] = -expectedLoss(i, action);
        parts[Component.SALE.column()] = -expectations.saleLoss(i, action.soldShare(), profile);
        double left = cashAfter(i, action) - expectations.called(i);
        parts[Component.SHORTFALL.column()] =
                -scenario.regulation().shortfallCost() * Math.max(0, -left);
        parts[Component.REGULATION.column()] = -regulation(i, action, left);
    }

    /** The weight of a component in the payoffs of institution i. */
    public double weight(int i, Component component) {
        return component == Component.CARRY
                ? strategies[i].incomeWeight()
                : strategies[i].riskWeight();
    }

    private double payoff(int i, Action action, double[] parts) {
        components(i, action, parts);
        double sum = parts[0] * strategies[i].incomeWeight();
        for (int c = 1; c < parts.length; c++) {
            sum += parts[c] * strategies[i].riskWeight();
        }
        return sum;
    }

    private double claimsAfter(int i, Action action) {
        return means.claims[i] - action.calledShare() * means.callable[i];
    }

    /** What is lent to debtors that ask; the rest goes outside. */
    private double matched(int i, Action action) {
        return action == Action.LEND ? Math.min(means.lendable[i], expectations.asked(i)) : 0;
    }

    private double cashAfter(int i, Action action) {
        return means.cash[i]
                + action.calledShare() * means.callable[i]
                + action.soldShare() * means.securities[i]
                + switch (action) {
                    case LEND -> -means.lendable[i];
                    case BORROW -> means.borrowable[i];
                    case HOLD, HOARD, SELL, WITHDRAW -> 0;
                };
    }

    private double earningAfter(int i, Action action) {
        return means.earningAssets[i]
                + lentOutside(i, action)
                - repaid(i, action)
                - action.soldShare() * means.securities[i];
    }

    private double lentOutside(int i, Action action) {
        return action == Action.LEND ? means.lendable[i] - matched(i, action) : 0;
    }

    /** Who lends outside first pays back what it borrowed in the market itself. */
    private double repaid(int i, Action action) {
        return Math.min(lentOutside(i, action), means.marketDebt[i]);
    }

    private double carry(int i, Action action) {
        double more = (action == Action.BORROW ? means.borrowable[i] : 0) - repaid(i, action);
        Market market = scenario.market();
        double lent = claimsAfter(i, action) + matched(i, action);
        return market.interbankRate() * (lent - means.debts[i])
                + market.assetReturn() * earningAfter(i, action)
                - market.fundingRate() * (means.externalLiabilities[i] + more)
                - spread[i] * (means.marketDebt[i] + more);
    }

    private double expectedLoss(int i, Action action) {
        double claims = means.claims[i];
        double kept = claims > 0 ? claimsAfter(i, action) / claims : 0;
        double matched = matched(i, action);
        double lent = matched > 0 ? expectations.askedRisk(i) * matched / expectations.asked(i) : 0;
        return scenario.estimator().lossGivenDefault() * (kept * expectations.claimsRisk(i) + lent);
    }

    private double regulation(int i, Action action, double cashLeft) {
        double riskAssets = earningAfter(i, action) + claimsAfter(i, action) + matched(i, action);
        double capitalGap = capitalRequired * riskAssets - means.equity[i];
        double cashGap = means.required[i] - Math.max(0, cashLeft);
        return scenario.regulation().capitalPenalty() * Math.max(0, capitalGap)
                + scenario.regulation().liquidityPenalty() * Math.max(0, cashGap);
    }
}
