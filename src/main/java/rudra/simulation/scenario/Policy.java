package rudra.simulation.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.NamesOf;
import rudra.analysis.Unit;

/**
 * What an authority does from a step on, once its trigger holds. Where money does not reach it is
 * shared in proportion to need, so that no order of institutions matters. Targets are ids; an empty
 * list stands for all.
 */
public sealed interface Policy {

    /** The first step in which it may begin, counted from 1. */
    int start();

    /** What must hold besides. */
    Trigger trigger();

    /**
     * Equity for those below a capital ratio, paid in cash.
     *
     * @param start the first step
     * @param trigger what must hold besides
     * @param budget the money there is over all steps
     * @param targetRatio equity over assets other than cash, to which it lifts
     * @param targets who may receive it
     */
    record CapitalInjection(
            @AtLeast(1) int start,
            Trigger trigger,
            @Unit("amount") @AtLeast(0) double budget,
            @Unit("share") @AtLeast(0) @AtMost(1) double targetRatio,
            @NamesOf("institution") List<String> targets)
            implements Policy {

        /** Copies the list. */
        public CapitalInjection {
            targets = List.copyOf(targets);
        }

        /** No money. */
        public static CapitalInjection defaults() {
            return new CapitalInjection(1, Trigger.defaults(), 0, 0.04, List.of());
        }
    }

    /**
     * Cash lent by the central bank: up to the liquidity required, and to whoever cannot pay. It
     * becomes an external liability.
     *
     * @param start the first step
     * @param trigger what must hold besides
     * @param budget the most that is lent over all steps
     * @param targets who may borrow
     */
    record LiquidityLine(
            @AtLeast(1) int start,
            Trigger trigger,
            @Unit("amount") @AtLeast(0) double budget,
            @NamesOf("institution") List<String> targets)
            implements Policy {

        /** Copies the list. */
        public LiquidityLine {
            targets = List.copyOf(targets);
        }

        /** No money. */
        public static LiquidityLine defaults() {
            return new LiquidityLine(1, Trigger.defaults(), 0, List.of());
        }
    }

    /**
     * Nobody may choose to sell securities; who cannot pay still does.
     *
     * @param start the first step
     * @param trigger what must hold besides
     * @param duration for how many steps from when it begins
     */
    record SaleFreeze(
            @AtLeast(1) int start, Trigger trigger, @Unit("steps") @AtLeast(1) int duration)
            implements Policy {

        /** For five steps. */
        public static SaleFreeze defaults() {
            return new SaleFreeze(1, Trigger.defaults(), 5);
        }
    }

    /**
     * Nobody may withdraw money lent to other institutions.
     *
     * @param start the first step
     * @param trigger what must hold besides
     * @param duration for how many steps from when it begins
     */
    record WithdrawalFreeze(
            @AtLeast(1) int start, Trigger trigger, @Unit("steps") @AtLeast(1) int duration)
            implements Policy {

        /** For five steps. */
        public static WithdrawalFreeze defaults() {
            return new WithdrawalFreeze(1, Trigger.defaults(), 5);
        }
    }

    /**
     * External liabilities of those below the minimum capital are turned into equity.
     *
     * @param start the first step
     * @param trigger what must hold besides
     * @param budget the most that is converted over all steps
     * @param share the share of an institution's external liabilities that can be converted
     * @param targetRatio equity over assets other than cash, to which it lifts
     * @param targets whose liabilities may be converted
     */
    record BailIn(
            @AtLeast(1) int start,
            Trigger trigger,
            @Unit("amount") @AtLeast(0) double budget,
            @Unit("share") @AtLeast(0) @AtMost(1) double share,
            @Unit("share") @AtLeast(0) @AtMost(1) double targetRatio,
            @NamesOf("institution") List<String> targets)
            implements Policy {

        /** Copies the list. */
        public BailIn {
            targets = List.copyOf(targets);
        }

        /** Nothing is converted. */
        public static BailIn defaults() {
            return new BailIn(1, Trigger.defaults(), 0, 0.1, 0.04, List.of());
        }
    }

    /**
     * A share of the capital buffer is no longer asked for.
     *
     * @param start the first step
     * @param trigger what must hold besides
     * @param share the share released
     */
    record BufferRelease(
            @AtLeast(1) int start,
            Trigger trigger,
            @Unit("share") @AtLeast(0) @AtMost(1) double share)
            implements Policy {

        /** All of it. */
        public static BufferRelease defaults() {
            return new BufferRelease(1, Trigger.defaults(), 1);
        }
    }

    /**
     * Money for single institutions, each its own amount, whatever its need. It is paid once, when
     * the policy begins, to those then alive; what failed institutions were to receive is kept.
     *
     * @param start the first step
     * @param trigger what must hold besides
     * @param instrument in what form the money is paid
     * @param amounts how much each receives, by id
     */
    record Allocation(
            @AtLeast(1) int start,
            Trigger trigger,
            Instrument instrument,
            @Unit("amount") @AtLeast(0) Map<String, Double> amounts)
            implements Policy {

        /** Copies the map. */
        public Allocation {
            amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
        }

        /** Nobody receives capital. */
        public static Allocation defaults() {
            return new Allocation(1, Trigger.defaults(), Instrument.CAPITAL_INJECTION, Map.of());
        }
    }
}
