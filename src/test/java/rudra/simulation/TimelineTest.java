package rudra.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rudra.contagion.RandomNetworks;
import rudra.contagion.Shock;
import rudra.network.Network;
import rudra.simulation.books.LossChannel;
import rudra.simulation.books.Status;
import rudra.simulation.scenario.Infrastructure;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;

/** Two banks, b1 owes b0 10; each has 100 outside: 8 in cash, 20 in securities. */
final class TimelineTest {
    private static final Network PAIR =
            RandomNetworks.balanced(
                    new double[][] {{0, 0}, {10, 0}},
                    new double[] {100, 100},
                    new double[] {100, 80});

    @Test
    void fallingPricesCostWhoHolds() {
        TimelineShock fall = new TimelineShock.AssetClass(1, Map.of("securities", 0.1));
        StepRecord record = Recorded.run(PAIR, Scenarios.still(1, fall)).last();
        assertEquals(0.9, record.prices()[0], 1e-15);
        assertEquals(2, record.lost(0, LossChannel.PRICE), 1e-12);
        assertEquals(2, record.losses()[1], 1e-12);
        assertEquals(8, record.states().equity()[0], 1e-12);
    }

    @Test
    void withdrawnFundingIsPaidFromCashThenBySales() {
        TimelineShock run = new TimelineShock.Funding(1, 1, List.of("b1"), 0.15);
        StepRecord record = Recorded.run(PAIR, Scenarios.still(1, run)).last();
        // 12 of 80 are withdrawn, 8 are there: 4 and the price falls by e^(−β·4.x/40).
        assertEquals(0, record.failures().size());
        assertTrue(record.prices()[0] < 0.91 && record.prices()[0] > 0.89, record.prices()[0] + "");
        assertTrue(record.lost(1, LossChannel.SALE) > 0);
        assertTrue(record.lost(0, LossChannel.PRICE) > 1.8, "b0 holds what b1 sells");
        assertEquals(0, record.states().cash()[1], 0.1);
    }

    @Test
    void whoCannotPayEvenBySellingAllFails() {
        TimelineShock run = new TimelineShock.Funding(1, 1, List.of("b1"), 0.9);
        StepRecord record = Recorded.run(PAIR, Scenarios.still(1, run)).last();
        Failure failure =
                record.failures().stream()
                        .filter(f -> f.institution() == 1)
                        .findFirst()
                        .orElseThrow();
        assertEquals(Failure.Cause.ILLIQUID, failure.cause());
        assertEquals(1, failure.creditors());
    }

    @Test
    void whoIsHaltedPaysNothing() {
        TimelineShock run = new TimelineShock.Funding(1, 1, List.of("b1"), 0.9);
        TimelineShock outage = new TimelineShock.CyberOutage(1, 1, List.of("b1"));
        StepRecord record = Recorded.run(PAIR, Scenarios.still(1, outage, run)).last();
        assertEquals(0, record.failures().size());
        assertEquals(8, record.states().cash()[1], 1e-12);
    }

    @Test
    void marginIsPostedDuringAnOutageAndReturnedAfterIt() {
        TimelineShock outage = new TimelineShock.InfrastructureOutage(2, 1, "clearing house");
        List<StepRecord> steps = Recorded.run(PAIR, Scenarios.still(3, outage)).steps();
        double first = steps.get(0).states().cash()[1];
        assertEquals(first - 1, steps.get(1).states().cash()[1], 0.1);
        assertEquals(first, steps.get(2).states().cash()[1], 0.1);
    }

    @Test
    void volatilityRaisesProbabilitiesAndSpreadsWhileItLasts() {
        TimelineShock nerves = new TimelineShock.Volatility(2, 1, 3);
        List<StepRecord> steps = Recorded.run(PAIR, Scenarios.still(4, nerves)).steps();
        double calm = steps.get(0).states().defaultProbability()[0];
        double nervous = steps.get(1).states().defaultProbability()[0];
        assertTrue(nervous > 2 * calm, calm + " then " + nervous);
        assertTrue(steps.get(3).states().defaultProbability()[0] < nervous);
        assertTrue(steps.get(1).states().creditSpread()[0] > 0.03);
    }

    @Test
    void whoHasFailedIsNotHitAgainAndStaysFailed() {
        TimelineShock first = new TimelineShock.Institution(1, Shock.failing("b1"));
        TimelineShock again =
                new TimelineShock.Institution(
                        2, new Shock(List.of("b1"), Map.of("b1", 5.0), Map.of(), 0.1, Map.of()));
        List<StepRecord> steps = Recorded.run(PAIR, Scenarios.still(3, first, again)).steps();
        assertEquals(1, steps.get(0).failures().size());
        assertEquals(0, steps.get(1).lost(1, LossChannel.SHOCK));
        assertEquals(Status.FAILED, steps.get(2).states().status()[1]);
    }

    @Test
    void estatesSellInTheNextStep() {
        TimelineShock first = new TimelineShock.Institution(1, Shock.failing("b1"));
        List<StepRecord> steps = Recorded.run(PAIR, Scenarios.still(2, first)).steps();
        assertEquals(1, steps.get(0).prices()[0]);
        assertTrue(steps.get(1).prices()[0] < 1);
    }

    @Test
    void membersAreAllWhereNoneIsNamed() {
        Scenario scenario = Scenarios.still(1);
        assertEquals(List.of(), scenario.infrastructure().get(0).members());
        assertEquals("clearing house", Infrastructure.defaults().name());
    }
}
