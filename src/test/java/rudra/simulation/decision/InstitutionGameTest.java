package rudra.simulation.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rudra.contagion.RandomNetworks;
import rudra.network.Network;
import rudra.simulation.books.Books;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.Strategy;

final class InstitutionGameTest {
    private static final Scenario QUIET = Scenario.defaults();

    /** b1 owes b0 20; each has 100 outside, 8 of it cash and 20 securities; they owe 110 and 75. */
    private static final Network PAIR =
            RandomNetworks.balanced(
                    new double[][] {{0, 0}, {20, 0}},
                    new double[] {100, 100},
                    new double[] {110, 75});

    static Stream<Long> seeds() {
        return RandomNetworks.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatAPlayerDoesItselfDoesNotChangeItsPayoffs(long seed) {
        InstitutionGame game = game(RandomNetworks.of(seed), Strategy.NEUTRAL, 0.02);
        SplittableRandom random = new SplittableRandom(seed);
        double[] profile = new double[game.players() * Action.COUNT];
        for (int i = 0; i < game.players(); i++) {
            mix(profile, i, random);
        }
        for (int i = 0; i < game.players(); i++) {
            double[] before = payoffs(game, profile, i);
            double[] other = profile.clone();
            mix(other, i, random);
            double[] after = payoffs(game, other, i);
            for (int a = 0; a < Action.COUNT; a++) {
                assertEquals(before[a], after[a], 1e-9 * game.scale(i), "player " + i);
            }
        }
    }

    @Test
    void componentsOfHoldingAreTheBalanceSheetInMoney() {
        InstitutionGame game = game(PAIR, Strategy.NEUTRAL, 0.1);
        payoffs(game, all(2, Action.HOLD), 0);
        double[] parts = new double[Component.COUNT];
        game.components(0, Action.HOLD, parts);
        // 2 % of 20 lent, 2.5 % of 92 other than cash, 1.5 % of 110 owed.
        assertEquals(0.4 + 2.3 - 1.65, parts[Component.CARRY.column()], 1e-12);
        // 10 % × 60 % of 20.
        assertEquals(-1.2, parts[Component.EXPECTED_LOSS.column()], 1e-12);
        assertEquals(0, parts[Component.SALE.column()], 1e-15);
        assertEquals(0, parts[Component.SHORTFALL.column()], 1e-15);
        // 5 % of 110 must be in cash, 4 % of 112 in equity, which is 10: nothing is missing.
        assertEquals(0, parts[Component.REGULATION.column()], 1e-15);
    }

    @Test
    void withdrawingSavesHalfOfTheExpectedLossAndItsInterest() {
        InstitutionGame game = game(PAIR, Strategy.NEUTRAL, 0.1);
        double[] payoffs = payoffs(game, all(2, Action.HOLD), 0);
        double gain = payoffs[Action.WITHDRAW.column()] - payoffs[Action.HOLD.column()];
        assertEquals(0.6 - 0.2, gain, 1e-12);
    }

    @Test
    void sellingCostsHalfOfTheFallOnWhatIsSoldAndAllOfItOnTheRest() {
        InstitutionGame game = game(PAIR, Strategy.NEUTRAL, 0.1);
        payoffs(game, all(2, Action.HOLD), 0);
        double[] parts = new double[Component.COUNT];
        game.components(0, Action.SELL, parts);
        // 5 of 40 are sold; a twentieth costs 5 %, so that the price is 0.95^2.5.
        double fall = 1 - Math.pow(0.95, 2.5);
        assertEquals(-(15 * fall + 5 * fall / 2), parts[Component.SALE.column()], 1e-12);
    }

    @Test
    void othersSalesCostWhoHolds() {
        InstitutionGame game = game(PAIR, Strategy.NEUTRAL, 0.1);
        double[] selling = all(2, Action.HOLD);
        selling[Action.COUNT] = 0;
        selling[Action.COUNT + Action.SELL.column()] = 1;
        payoffs(game, selling, 0);
        double[] parts = new double[Component.COUNT];
        game.components(0, Action.HOLD, parts);
        double fall = 1 - Math.pow(0.95, 2.5);
        assertEquals(-20 * fall, parts[Component.SALE.column()], 1e-12);
    }

    @Test
    void withdrawalsBeyondCashAreAShortfall() {
        InstitutionGame game = game(PAIR, Strategy.NEUTRAL, 0.1);
        double[] running = all(2, Action.HOLD);
        running[0] = 0;
        running[Action.WITHDRAW.column()] = 1;
        payoffs(game, running, 1);
        double[] parts = new double[Component.COUNT];
        game.components(1, Action.HOLD, parts);
        // 10 of the 20 are called, 8 are there: 2 at a half each.
        assertEquals(-1, parts[Component.SHORTFALL.column()], 1e-12);
    }

    @Test
    void strategyWeighsIncomeAgainstTheRest() {
        double[] neutral = payoffs(game(PAIR, Strategy.NEUTRAL, 0.1), all(2, Action.HOLD), 0);
        double[] prudent = payoffs(game(PAIR, Strategy.PRUDENT, 0.1), all(2, Action.HOLD), 0);
        assertEquals(1.05 - 1.2, neutral[0], 1e-12);
        assertEquals(0.75 * 1.05 - 1.75 * 1.2, prudent[0], 1e-12);
    }

    @Test
    void passiveInstitutionsOnlyHold() {
        InstitutionGame game = game(PAIR, Strategy.PASSIVE, 0.1);
        for (Action action : Action.values()) {
            assertEquals(action == Action.HOLD, game.isOpen(0, action));
        }
    }

    @Test
    void nobodyBorrowsWhoHasTheCashRequired() {
        InstitutionGame game = game(PAIR, Strategy.NEUTRAL, 0.1);
        assertFalse(game.isOpen(0, Action.BORROW));
        assertTrue(game.isOpen(0, Action.LEND));
        // Half of the 8 less 5 % of 110.
        assertEquals(0.5 * (8 - 5.5), game.means().lendable(0), 1e-12);
    }

    private static InstitutionGame game(Network network, Strategy strategy, double probability) {
        Books books = new Books(network, QUIET.market());
        Strategy[] strategies = new Strategy[books.size()];
        Arrays.fill(strategies, strategy);
        double[] probabilities = new double[books.size()];
        Arrays.fill(probabilities, probability);
        double[] spreads = new double[books.size()];
        Arrays.fill(spreads, 0.01);
        Restrictions none = new Restrictions(books.size());
        return new InstitutionGame(books, QUIET, strategies, none, probabilities, spreads, 0.04);
    }

    private static double[] payoffs(InstitutionGame game, double[] profile, int i) {
        double[] payoffs = new double[profile.length];
        game.payoffs(profile, payoffs);
        return Arrays.copyOfRange(payoffs, i * Action.COUNT, (i + 1) * Action.COUNT);
    }

    private static double[] all(int players, Action action) {
        double[] profile = new double[players * Action.COUNT];
        for (int i = 0; i < players; i++) {
            profile[i * Action.COUNT + action.column()] = 1;
        }
        return profile;
    }

    private static void mix(double[] profile, int i, SplittableRandom random) {
        double sum = 0;
        for (int a = 0; a < Action.COUNT; a++) {
            profile[i * Action.COUNT + a] = random.nextDouble();
            sum += profile[i * Action.COUNT + a];
        }
        for (int a = 0; a < Action.COUNT; a++) {
            profile[i * Action.COUNT + a] /= sum;
        }
    }
}
