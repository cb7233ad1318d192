package rudra.simulation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;
import rudra.contagion.Shock;
import rudra.network.BalanceSheetDetail;
import rudra.network.BalanceSheets;
import rudra.network.Exposures;
import rudra.network.Holdings;
import rudra.network.Institutions;
import rudra.network.MoneyUnit;
import rudra.network.Network;
import rudra.simulation.decision.Action;
import rudra.simulation.scenario.Market;
import rudra.simulation.scenario.Policy;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.Strategies;
import rudra.simulation.scenario.Strategy;
import rudra.simulation.scenario.TimelineShock;
import rudra.simulation.scenario.Trigger;

/**
 * Five steps of four banks, beside a second implementation: a slow one with dense matrices in
 * another language, written from the guide, which is given the actions and works out all the rest
 * (interest, shocks, policies, probabilities, actions, sales, clearing by plain iteration,
 * estates). The numbers are its.
 */
final class SecondImplementationTest {
    private final Recorded recorded = Recorded.run(network(), scenario(), new Seed(3));

    @Test
    void bothWereGivenTheSameActions() {
        String actions = String.join("; ", recorded.steps().stream().map(s -> line(s)).toList());
        assertEquals(
                "LEND LEND LEND LEND; LEND LEND LEND LEND; WITHDRAW WITHDRAW WITHDRAW WITHDRAW;"
                        + " LEND LEND HOLD BORROW; LEND LEND HOLD LEND",
                actions);
    }

    private static String line(StepRecord step) {
        return String.join(" ", Arrays.stream(step.actions()).map(Action::name).toList());
    }

    @Test
    void equityIsTheSame() {
        equity(1, 29.0, 7.0, 5.0, 12.0);
        equity(2, 26.404114583333335, 5.802291666666666, 3.039802083333333, 10.551041666666666);
        equity(3, 26.00412887942339, 5.475900628209034, -5.924146704644098, 10.60214431423611);
        equity(4, 24.346688556457124, 6.777369118442006, -5.924146704644098, 9.585809253120342);
        equity(5, 23.217937945987128, 6.82599353064715, -5.924146704644098, 8.617901457473065);
    }

    private void equity(int step, double... expected) {
        assertArrayEquals(expected, step(step).states().equity(), 1e-9);
    }

    @Test
    void cashIsTheSame() {
        cash(1, 9.225, 7.7, 2.895, 5.3);
        cash(2, 5.629557291666667, 6.7642187499999995, 2.7352203125, 3.329770833333334);
        cash(3, 13.729571587756723, 10.937827711542369, 0, 0);
        cash(4, 9.060905254087137, 10.066972151331505, 0, 2.338499999148432);
        cash(5, 6.631104484650203, 8.474197422652487, 0, 2.3738202926988112);
    }

    private void cash(int step, double... expected) {
        assertArrayEquals(expected, step(step).states().cash(), 1e-9);
    }

    @Test
    void defaultProbabilitiesAreTheSame() {
        probability(2, 1e-9, 0.007396708262422625, 0.03510847144500708, 1e-9);
        probability(3, 1.0493955e-9, 0.007722025679855942, 0.04446464701350326, 1.0578621e-9);
        probability(5, 2.7400889e-9, 6.25602183719898e-6, 1, 1.6587823e-9);
    }

    private void probability(int step, double... expected) {
        assertArrayEquals(expected, step(step).states().defaultProbability(), 1e-15);
    }

    @Test
    void pricesAndWhatPoliciesPaidAreTheSame() {
        assertArrayEquals(new double[] {0.95, 0.9}, step(3).prices(), 1e-12);
        assertArrayEquals(new double[] {0.95, 0.7379433963846821}, step(4).prices(), 1e-12);
        assertArrayEquals(new double[] {0.95, 0.6358555359110767}, step(5).prices(), 1e-12);
        assertEquals(1.5, recorded.paid(0), 1e-12);
        assertEquals(2, recorded.paid(1), 1e-12);
    }

    private StepRecord step(int number) {
        return recorded.steps().get(number - 1);
    }

    private static Network network() {
        double[][] owed = {
            // What each of A, B, C and D owes to each.
            {0, 5, 0, 4}, {10, 0, 0, 0}, {8, 6, 0, 0}, {0, 2, 9, 0}
        };
        Exposures exposures = Exposures.ofLiabilities(owed);
        Holdings holdings =
                Holdings.of(
                        4,
                        List.of("bonds", "loans"),
                        new int[] {0, 0, 1, 2, 3, 3},
                        new int[] {0, 1, 0, 1, 0, 1},
                        new double[] {30, 12, 25, 20, 10, 10});
        return new Network(
                        "four banks",
                        MoneyUnit.UNKNOWN,
                        Institutions.of(List.of("A", "B", "C", "D")),
                        exposures,
                        BalanceSheets.balanced(
                                exposures,
                                new double[] {100, 70, 50, 60},
                                new double[] {80, 66, 40, 41}),
                        List.of())
                .with(
                        BalanceSheetDetail.none(4)
                                .withCash(new double[] {14, 9, 4, 8})
                                .withHoldings(holdings));
    }

    private static Scenario scenario() {
        Scenario usual = Scenario.defaults();
        return new Scenario(
                5,
                List.of(
                        new TimelineShock.AssetClass(2, Map.of("bonds", 0.05, "loans", 0.1)),
                        new TimelineShock.Volatility(2, 2, 1.5),
                        new TimelineShock.Institution(
                                3, new Shock(List.of(), Map.of(), Map.of("C", 9.0), 0, Map.of())),
                        new TimelineShock.Funding(2, 1, List.of("A", "D"), 0.03)),
                List.of(),
                new Market(12, 0.01, 0.02, 0.08, 0.02, 0.025, 0.015, 0.08, 0.2, 0.25),
                usual.regulation(),
                List.of(
                        new Policy.LiquidityLine(2, Trigger.defaults(), 1.5, List.of()),
                        new Policy.CapitalInjection(4, Trigger.defaults(), 2, 0.3, List.of())),
                new Strategies(
                        0.25,
                        0.5,
                        0.25,
                        0,
                        Map.of(
                                "A", Strategy.NEUTRAL,
                                "B", Strategy.PRUDENT,
                                "C", Strategy.AGGRESSIVE,
                                "D", Strategy.NEUTRAL)),
                usual.behaviour(),
                usual.contagion(),
                usual.estimator());
    }
}
