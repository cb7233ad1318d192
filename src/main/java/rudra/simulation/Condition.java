package rudra.simulation;

import rudra.simulation.books.Books;
import rudra.simulation.scenario.Regulation;
import rudra.simulation.scenario.Trigger;

/**
 * The system as a whole, as the triggers of policies see it: after the shocks of the step; stress
 * and spreads are those at the end of the step before.
 */
record Condition(
        int failures,
        double capitalRatio,
        double liquidity,
        double priceFall,
        double stress,
        double spread) {

    static Condition of(Books books, Regulation regulation, InstitutionStates before) {
        double[] debts = books.claims().totalDebts();
        int failures = 0;
        int alive = 0;
        double equity = 0;
        double riskAssets = 0;
        double cash = 0;
        double outflow = 0;
        double stress = 0;
        double spread = 0;
        for (int i = 0; i < books.size(); i++) {
            switch (books.status(i)) {
                case FAILED -> failures++;
                case OUTSIDE -> {}
                case ALIVE -> {
                    alive++;
                    equity += books.equity(i);
                    riskAssets += Ratios.riskAssets(books, i);
                    cash += books.cash(i);
                    outflow += Ratios.outflow(regulation, books.externalLiabilities(i), debts[i]);
                    stress += before.stress()[i];
                    spread += before.creditSpread()[i];
                }
            }
        }
        double count = Math.max(1, alive);
        return new Condition(
                failures,
                Ratios.capital(equity, riskAssets),
                Ratios.liquidity(cash, outflow),
                greatestFall(books),
                stress / count,
                spread / count);
    }

    private static double greatestFall(Books books) {
        double fall = 0;
        for (double price : books.securities().prices()) {
            fall = Math.max(fall, 1 - price);
        }
        return fall;
    }

    boolean meets(Trigger trigger) {
        return switch (trigger.metric()) {
            case ALWAYS -> true;
            case FAILURES -> failures >= trigger.level();
            case CAPITAL_RATIO -> capitalRatio <= trigger.level();
            case LIQUIDITY -> liquidity <= trigger.level();
            case PRICE_FALL -> priceFall >= trigger.level();
            case STRESS -> stress >= trigger.level();
            case SPREAD -> spread >= trigger.level();
        };
    }
}
