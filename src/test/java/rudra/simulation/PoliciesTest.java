package rudra.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rudra.analysis.AnalysisException;
import rudra.contagion.RandomNetworks;
import rudra.contagion.Shock;
import rudra.contagion.analysis.EngineId;
import rudra.network.Network;
import rudra.simulation.books.LossChannel;
import rudra.simulation.books.Status;
import rudra.simulation.decision.Action;
import rudra.simulation.scenario.Behaviour;
import rudra.simulation.scenario.Instrument;
import rudra.simulation.scenario.Policy;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.TimelineShock;
import rudra.simulation.scenario.Trigger;

/** Three banks in a row: b1 owes b0 10, b2 owes b1 10; each has 100 outside, of which 8 is cash. */
final class PoliciesTest {
    private static final Trigger ALWAYS = Trigger.defaults();
    private static final Network ROW =
            RandomNetworks.balanced(
                    new double[][] {{0, 0, 0}, {10, 0, 0}, {0, 10, 0}},
                    new double[] {100, 100, 100},
                    new double[] {100, 96, 86});

    @Test
    void injectionLiftsCapitalToItsTargetWhereMoneyReaches() {
        TimelineShock hit = hit(1, "b2", 3.5);
        Scenario scenario = still(3, injection(2, 100), hit);
        Recorded run = Recorded.run(ROW, scenario);
        // Equity 0.5 and assets other than cash 88.5 (8 of 96.5 is cash); 4 % of them is 3.54.
        double interest = run.steps().get(1).lost(2, LossChannel.INCOME);
        assertEquals(0.04, run.steps().get(1).states().capitalRatio()[2], 1e-12);
        double support = -run.steps().get(1).lost(2, LossChannel.SUPPORT);
        assertEquals(0.04 * 88.5 - 0.5 + interest, support, 1e-12);
        double other = -run.steps().get(1).lost(1, LossChannel.SUPPORT);
        assertEquals(support + other, run.paid(0), 1e-12);
    }

    @Test
    void moneyThatDoesNotReachIsSharedByNeed() {
        Scenario scenario = still(2, injection(2, 1), hit(1, "b1", 3.5), hit(1, "b2", 2));
        StepRecord second = Recorded.run(ROW, scenario).steps().get(1);
        double one = -second.lost(1, LossChannel.SUPPORT);
        double other = -second.lost(2, LossChannel.SUPPORT);
        assertEquals(1, one + other, 1e-12);
        assertTrue(one > other && other > 0, one + " and " + other);
        assertEquals(1, second.policyPaid()[0]);
    }

    @Test
    void policyWaitsForItsTrigger() {
        Trigger twoFailures = new Trigger(Trigger.Metric.FAILURES, 2);
        Policy.BufferRelease release = new Policy.BufferRelease(1, twoFailures, 1);
        Scenario scenario =
                still(4, release, new TimelineShock.Institution(2, Shock.failing("b2", "b0")));
        Recorded run = Recorded.run(ROW, scenario);
        assertFalse(run.steps().get(1).policyActive()[0], "the failures come later in step 2");
        assertTrue(run.steps().get(2).policyActive()[0]);
        assertTrue(run.steps().get(3).policyActive()[0]);
    }

    @Test
    void lineOfCreditSavesWhoCannotPay() {
        TimelineShock run = new TimelineShock.Funding(1, 1, List.of("b0"), 0.5);
        Recorded without = Recorded.run(ROW, still(1, run));
        assertEquals(Failure.Cause.ILLIQUID, without.last().failures().get(0).cause());
        Policy line = new Policy.LiquidityLine(1, ALWAYS, 100, List.of());
        Recorded with = Recorded.run(ROW, still(1, line, run));
        assertEquals(0, with.failures());
        assertEquals(0, with.last().loss());
        // 50 are withdrawn of 8 in cash; 5 % of the 50 + 42 that it then owes must stay liquid.
        assertTrue(with.paid(0) >= 42, "lent " + with.paid(0));
    }

    @Test
    void lineTooSmallDoesNotSaveIt() {
        TimelineShock run = new TimelineShock.Funding(1, 1, List.of("b0"), 0.5);
        Policy line = new Policy.LiquidityLine(1, ALWAYS, 5, List.of());
        Failure first = Recorded.run(ROW, still(1, line, run)).last().failures().get(0);
        assertEquals(0, first.institution());
        assertEquals(Failure.Cause.ILLIQUID, first.cause());
    }

    @Test
    void bailInTurnsDebtIntoEquityUpToItsShare() {
        Policy bailIn = new Policy.BailIn(2, ALWAYS, 100, 0.01, 0.2, List.of("b2"));
        Recorded run = Recorded.run(ROW, still(4, bailIn, hit(1, "b2", 3.5)));
        // Never more than a hundredth of external liabilities of 86 plus interest.
        assertEquals(0.86, run.paid(0), 0.01);
        StepRecord second = run.steps().get(1);
        assertEquals(-second.policyPaid()[0], second.lost(2, LossChannel.CONVERSION), 1e-12);
        assertEquals(0, second.lost(1, LossChannel.CONVERSION));
    }

    @Test
    void freezesKeepInstitutionsFromSellingAndWithdrawing() {
        Network network = RandomNetworks.of(5);
        List<Policy> freezes =
                List.of(
                        new Policy.SaleFreeze(1, ALWAYS, 3),
                        new Policy.WithdrawalFreeze(1, ALWAYS, 3));
        Scenario scenario =
                Scenarios.of(6, new Behaviour.Logit(0, 10, 1e-9), EngineId.EISENBERG_NOE, freezes);
        Recorded run = Recorded.run(network, scenario);
        for (int s = 0; s < 3; s++) {
            StepRecord record = run.steps().get(s);
            assertEquals(0, record.count(Action.SELL));
            assertEquals(0, record.count(Action.WITHDRAW));
            assertEquals(0, record.count(Action.HOARD));
        }
        int later = 0;
        for (int s = 3; s < 6; s++) {
            later += run.steps().get(s).count(Action.SELL);
            later += run.steps().get(s).count(Action.WITHDRAW);
        }
        assertTrue(later > 0, "who chooses at random sells or withdraws once it may");
    }

    @Test
    void onlyTargetsReceive() {
        Policy only = new Policy.CapitalInjection(2, ALWAYS, 100, 0.04, List.of("b1"));
        Scenario scenario = still(2, only, hit(1, "b1", 3), hit(1, "b2", 3.5));
        StepRecord second = Recorded.run(ROW, scenario).steps().get(1);
        assertTrue(second.lost(1, LossChannel.SUPPORT) < 0);
        assertEquals(0, second.lost(2, LossChannel.SUPPORT));
        assertEquals(Status.ALIVE, second.states().status()[2]);
    }

    @Test
    void allocationGivesEachItsAmountOnce() {
        Policy capital = allocation(2, Instrument.CAPITAL_INJECTION, Map.of("b1", 3.0, "b2", 0.5));
        Recorded run = Recorded.run(ROW, still(3, capital, hit(1, "b2", 1)));
        StepRecord second = run.steps().get(1);
        assertEquals(-3, second.lost(1, LossChannel.SUPPORT), 1e-12);
        assertEquals(-0.5, second.lost(2, LossChannel.SUPPORT), 1e-12);
        assertEquals(3.5, run.paid(0), 1e-12);
        assertFalse(run.last().policyActive()[0]);
    }

    @Test
    void allocationOfLoansAddsCashAndNoEquity() {
        Policy loans = allocation(1, Instrument.LIQUIDITY_LINE, Map.of("b1", 3.0));
        StepRecord only = Recorded.run(ROW, still(1, loans)).last();
        assertEquals(0, only.lost(1, LossChannel.SUPPORT));
        // Of external assets of 100, 8 % are cash.
        assertEquals(11, only.states().cash()[1], 1e-12);
    }

    @Test
    void failedInstitutionsGetNothingFromAnAllocation() {
        Policy late = allocation(2, Instrument.CAPITAL_INJECTION, Map.of("b1", 3.0, "b0", 5.0));
        TimelineShock failure = new TimelineShock.Institution(1, Shock.failing("b0"));
        Recorded run = Recorded.run(ROW, still(2, late, failure));
        assertEquals(3, run.paid(0), 1e-12);
    }

    @Test
    void allocationToSomebodyUnknownIsRefusedByField() {
        Policy wrong = allocation(1, Instrument.LIQUIDITY_LINE, Map.of("nobody", 1.0));
        AnalysisException refused =
                assertThrows(AnalysisException.class, () -> Simulation.of(ROW, still(1, wrong)));
        assertEquals("policies[0].amounts", refused.problems().get(0).field().orElseThrow());
    }

    private static Policy allocation(
            int start, Instrument instrument, Map<String, Double> amounts) {
        return new Policy.Allocation(start, ALWAYS, instrument, amounts);
    }

    private static TimelineShock hit(int step, String id, double loss) {
        return new TimelineShock.Institution(
                step, new Shock(List.of(), Map.of(id, loss), Map.of(), 0, Map.of()));
    }

    private static Policy injection(int start, double budget) {
        return new Policy.CapitalInjection(start, ALWAYS, budget, 0.04, List.of("b1", "b2"));
    }

    private static Scenario still(int steps, TimelineShock shock) {
        return Scenarios.still(steps, shock);
    }

    private static Scenario still(int steps, Policy policy, TimelineShock... shocks) {
        return Scenarios.of(
                steps, new Behaviour.None(), EngineId.EISENBERG_NOE, List.of(policy), shocks);
    }
}
