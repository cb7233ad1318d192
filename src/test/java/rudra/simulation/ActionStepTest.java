package rudra.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import rudra.contagion.RandomNetworks;
import rudra.network.Network;
import rudra.simulation.books.Books;
import rudra.simulation.decision.Action;
import rudra.simulation.decision.InstitutionGame;
import rudra.simulation.decision.Means;
import rudra.simulation.decision.Restrictions;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.Strategy;

/** b2 owes b0 10 and b1 30; each has 100 outside, 8 of it cash. */
final class ActionStepTest {
    private static final Scenario QUIET = Scenario.defaults();
    private static final Network THREE =
            RandomNetworks.balanced(
                    new double[][] {{0, 0, 0}, {0, 0, 0}, {10, 30, 0}},
                    new double[] {100, 100, 100},
                    new double[] {100, 100, 55});

    private final Books books = new Books(THREE, QUIET.market());
    private final Restrictions restrictions = new Restrictions(3);

    @Test
    void whoWithdrawsGetsHalfOfItsClaimsInCash() {
        act(Action.WITHDRAW, Action.HOLD, Action.HOLD);
        assertEquals(13, books.cash(0), 1e-12);
        assertEquals(3, books.cash(2), 1e-12);
        assertEquals(5, books.claims().total(0), 1e-12);
        assertEquals(30, books.claims().total(1), 1e-12);
    }

    @Test
    void whoHoardsGetsTheTenthThatFallsDue() {
        act(Action.HOLD, Action.HOARD, Action.HOLD);
        assertEquals(11, books.cash(1), 1e-12);
        assertEquals(27, books.claims().total(1), 1e-12);
    }

    @Test
    void nothingMovesWhereInfrastructureStandsStill() {
        restrictions.stop(0, 3);
        restrictions.stop(2, 3);
        act(Action.WITHDRAW, Action.WITHDRAW, Action.HOLD);
        assertEquals(8, books.cash(0), 1e-12);
        assertEquals(23, books.cash(1), 1e-12);
    }

    @Test
    void borrowerIsLentToInProportionAndTheRestComesFromTheMarket() {
        books.repayOutside(2, 6);
        Means means = act(Action.LEND, Action.HOLD, Action.BORROW);
        // b2 has 2 and needs 5 % of 49 + 40; a quarter of what it asks for goes to b0.
        double asked = means.borrowable(2);
        assertEquals((0.05 * 89 - 2) * 0.99, asked, 1e-12);
        assertEquals(10 + asked / 4, books.claims().total(0), 1e-12);
        assertEquals(2 + asked, books.cash(2), 1e-12);
        assertEquals(asked * 3 / 4, books.marketDebt(2), 1e-12);
    }

    @Test
    void lenderPaysItsOwnMarketDebtBackBeforeItLendsOutside() {
        books.borrowInMarket(0, 1);
        double other = books.otherAssets(0);
        Means means = act(Action.LEND, Action.HOLD, Action.HOLD);
        assertTrue(means.lendable(0) > 1);
        assertEquals(0, books.marketDebt(0));
        assertEquals(other + means.lendable(0) - 1, books.otherAssets(0), 1e-12);
    }

    private Means act(Action... actions) {
        Strategy[] strategies = new Strategy[3];
        Arrays.fill(strategies, Strategy.NEUTRAL);
        double[] probability = {0.01, 0.01, 0.01};
        double[] spread = {0.01, 0.01, 0.01};
        Means means =
                new InstitutionGame(
                                books, QUIET, strategies, restrictions, probability, spread, 0.04)
                        .means();
        new ActionStep(books, restrictions, means, actions).moveMoney();
        return means;
    }
}
