package rudra.simulation;

import java.util.List;
import rudra.simulation.books.Books;
import rudra.simulation.books.LossChannel;
import rudra.simulation.decision.Restrictions;
import rudra.simulation.scenario.Policy;
import rudra.simulation.scenario.Regulation;
import rudra.simulation.scenario.Scenario;

/** Lets policies begin when their triggers hold and pays what they promise. */
final class PolicyDesk {
    private static final int NEVER = Integer.MAX_VALUE;

    private final List<Policy> policies;
    private final Regulation regulation;
    private final Books books;
    private final boolean[][] targets;
    private final int[] begun;
    private final double[] spent;
    private final double[][] converted;
    private double[] paid;

    PolicyDesk(Scenario scenario, Books books) {
        this.policies = scenario.policies();
        this.regulation = scenario.regulation();
        this.books = books;
        this.targets = new boolean[policies.size()][];
        this.begun = new int[policies.size()];
        this.spent = new double[policies.size()];
        this.converted = new double[policies.size()][];
        this.paid = new double[policies.size()];
        for (int p = 0; p < begun.length; p++) {
            begun[p] = NEVER;
            targets[p] = Targets.mask(books.institutions(), Targets.of(policies.get(p)));
            converted[p] = new double[books.size()];
        }
    }

    /** Lets policies begin, pays capital and cash, and adds freezes to the restrictions. */
    void act(int step, Condition condition, Restrictions restrictions) {
        paid = new double[policies.size()];
        for (int p = 0; p < begun.length; p++) {
            Policy policy = policies.get(p);
            if (begun[p] == NEVER && step >= policy.start() && condition.meets(policy.trigger())) {
                begun[p] = step;
            }
            if (isActive(p, step)) {
                act(p, policy, restrictions);
            }
        }
    }

    private void act(int p, Policy policy, Restrictions restrictions) {
        switch (policy) {
            case Policy.CapitalInjection injection ->
                    share(
                            p,
                            injection.budget(),
                            capitalNeeds(p, injection.targetRatio()),
                            Paid.CAPITAL);
            case Policy.BailIn bailIn ->
                    share(p, bailIn.budget(), convertible(p, bailIn), Paid.DEBT);
            case Policy.LiquidityLine line -> share(p, line.budget(), cashNeeds(p), Paid.CASH);
            case Policy.SaleFreeze freeze -> restrictions.freezeSales();
            case Policy.WithdrawalFreeze freeze -> restrictions.freezeWithdrawals();
            case Policy.BufferRelease release -> {}
            case Policy.Allocation allocation -> allot(p, allocation);
        }
    }

    private void allot(int p, Policy.Allocation allocation) {
        Paid form =
                switch (allocation.instrument()) {
                    case CAPITAL_INJECTION -> Paid.CAPITAL;
                    case LIQUIDITY_LINE -> Paid.CASH;
                };
        double[] amounts = Targets.amounts(books.institutions(), allocation.amounts());
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] > 0 && books.isAlive(i)) {
                pay(p, i, amounts[i], form);
                paid[p] += amounts[i];
            }
        }
    }

    /** In what form a policy pays. */
    private enum Paid {
        CAPITAL,
        DEBT,
        CASH
    }

    private void share(int p, double budget, double[] needs, Paid form) {
        double total = 0;
        for (double need : needs) {
            total += need;
        }
        double left = budget - spent[p];
        double granted = total > 0 ? Math.min(1, left / total) : 0;
        for (int i = 0; granted > 0 && i < needs.length; i++) {
            double amount = granted * needs[i];
            if (amount > 0) {
                pay(p, i, amount, form);
            }
        }
        // Never above the budget by rounding.
        double shared = Math.min(left, granted * total);
        spent[p] += shared;
        paid[p] += shared;
    }

    private void pay(int p, int i, double amount, Paid form) {
        switch (form) {
            case CAPITAL -> books.receive(i, LossChannel.SUPPORT, amount);
            case CASH -> books.borrowOutside(i, amount);
            case DEBT -> {
                converted[p][i] += amount;
                books.convert(i, amount);
            }
        }
    }

    private double[] capitalNeeds(int p, double targetRatio) {
        double[] needs = new double[books.size()];
        for (int i = 0; i < needs.length; i++) {
            if (books.isAlive(i) && targets[p][i]) {
                double needed = targetRatio * Ratios.riskAssets(books, i) - books.equity(i);
                needs[i] = Math.max(0, needed);
            }
        }
        return needs;
    }

    private double[] convertible(int p, Policy.BailIn bailIn) {
        double[] needs = capitalNeeds(p, bailIn.targetRatio());
        for (int i = 0; i < needs.length; i++) {
            double all = books.externalLiabilities(i) + converted[p][i];
            double left = bailIn.share() * all - converted[p][i];
            needs[i] = Math.min(needs[i], Math.max(0, left));
        }
        return needs;
    }

    private double[] cashNeeds(int p) {
        double[] needs = new double[books.size()];
        double[] debts = books.claims().totalDebts();
        for (int i = 0; i < needs.length; i++) {
            if (books.isAlive(i) && targets[p][i]) {
                double outflow = Ratios.outflow(regulation, books.externalLiabilities(i), debts[i]);
                double required = regulation.liquidityCoverage() * outflow;
                needs[i] = Math.max(0, required - books.cash(i));
            }
        }
        return needs;
    }

    /** Lends to who cannot pay, from the liquidity lines in force. */
    void lendToUnableToPay(int step) {
        for (int p = 0; p < begun.length; p++) {
            if (policies.get(p) instanceof Policy.LiquidityLine line && isActive(p, step)) {
                double[] needs = new double[books.size()];
                for (int i = 0; i < needs.length; i++) {
                    boolean mayBorrow = books.isAlive(i) && targets[p][i];
                    needs[i] = mayBorrow ? Math.max(0, -books.cash(i)) : 0;
                }
                share(p, line.budget(), needs, Paid.CASH);
            }
        }
    }

    /** Equity over assets other than cash that is asked for in a step. */
    double capitalRequired(int step) {
        double kept = 1;
        for (int p = 0; p < begun.length; p++) {
            if (policies.get(p) instanceof Policy.BufferRelease release && isActive(p, step)) {
                kept *= 1 - release.share();
            }
        }
        return regulation.minimumCapital() + kept * regulation.capitalBuffer();
    }

    private boolean isActive(int p, int step) {
        if (step < begun[p]) {
            return false;
        }
        return switch (policies.get(p)) {
            case Policy.SaleFreeze freeze -> step - begun[p] < freeze.duration();
            case Policy.WithdrawalFreeze freeze -> step - begun[p] < freeze.duration();
            case Policy.CapitalInjection c -> true;
            case Policy.LiquidityLine l -> true;
            case Policy.BailIn b -> true;
            case Policy.BufferRelease r -> true;
            case Policy.Allocation a -> step == begun[p];
        };
    }

    /** What each policy paid or converted in this step. */
    double[] paid() {
        return paid.clone();
    }

    /** Which policies are in force in a step. */
    boolean[] active(int step) {
        boolean[] active = new boolean[begun.length];
        for (int p = 0; p < active.length; p++) {
            active[p] = isActive(p, step);
        }
        return active;
    }
}
