package rudra.simulation.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.analysis.NamesOf;
import rudra.analysis.Unit;
import rudra.contagion.Shock;

/** Something that hits the network in a step, or from a step on for some steps. */
public sealed interface TimelineShock {

    /** The step in which it begins, counted from 1. */
    int step();

    /**
     * The same shock in another size: falls of prices, losses and withdrawals are multiplied,
     * shares being at most 1; of volatility, by how much its factor differs from 1. Failures by
     * decree and outages have no size and stay as they are.
     *
     * @param factor at least 0
     */
    default TimelineShock scaled(double factor) {
        return ShockScale.scaled(this, factor);
    }

    /** Whether it has a size that can be scaled. */
    default boolean hasSize() {
        return !scaled(0).equals(this);
    }

    /**
     * Prices of asset classes fall for good.
     *
     * @param step the step
     * @param fall by what share of its price each class falls, by name; where the network holds
     *     nothing by class the only one is {@code securities}
     */
    record AssetClass(
            @AtLeast(1) int step,
            @Unit("share") @AtLeast(0) @AtMost(1) @NamesOf("asset-class") Map<String, Double> fall)
            implements TimelineShock {

        /** Copies the map. */
        public AssetClass {
            fall = Collections.unmodifiableMap(new LinkedHashMap<>(fall));
        }

        /** In step 1, nothing falls. */
        public static AssetClass defaults() {
            return new AssetClass(1, Map.of());
        }
    }

    /**
     * Institutions fail by decree or lose assets, as in the analyses of contagion.
     *
     * @param step the step
     * @param shock who is hit; shares refer to the balance sheets at that moment
     */
    record Institution(@AtLeast(1) int step, @Inline Shock shock) implements TimelineShock {

        /** In step 1, nobody is hit. */
        public static Institution defaults() {
            return new Institution(1, Shock.defaults());
        }
    }

    /**
     * Creditors outside the network take their money back.
     *
     * @param step the first step
     * @param duration the number of steps
     * @param targets who is hit, by id; all if empty
     * @param withdrawnShare the share of what is then left of external liabilities withdrawn in
     *     each of the steps
     */
    record Funding(
            @AtLeast(1) int step,
            @Unit("steps") @AtLeast(1) int duration,
            @NamesOf("institution") List<String> targets,
            @Unit("share") @AtLeast(0) @AtMost(1) double withdrawnShare)
            implements TimelineShock {

        /** Copies the list. */
        public Funding {
            targets = List.copyOf(targets);
        }

        /** In step 1 everybody loses a twentieth. */
        public static Funding defaults() {
            return new Funding(1, 1, List.of(), 0.05);
        }
    }

    /**
     * Markets are nervous: volatility and credit spreads are multiplied.
     *
     * @param step the first step
     * @param duration the number of steps
     * @param factor by what both are multiplied
     */
    record Volatility(
            @AtLeast(1) int step,
            @Unit("steps") @AtLeast(1) int duration,
            @AtLeast(0) @AtMost(100) double factor)
            implements TimelineShock {

        /** Twice as nervous in step 1. */
        public static Volatility defaults() {
            return new Volatility(1, 1, 2);
        }
    }

    /**
     * Institutions can neither act nor pay, and nobody can withdraw from them.
     *
     * @param step the first step
     * @param duration the number of steps
     * @param targets who is hit, by id; at least one
     */
    record CyberOutage(
            @AtLeast(1) int step,
            @Unit("steps") @AtLeast(1) int duration,
            @NamesOf("institution") List<String> targets)
            implements TimelineShock {

        /**
         * Copies the list.
         *
         * @throws IllegalArgumentException if nobody is hit
         */
        public CyberOutage {
            targets = List.copyOf(targets);
            if (targets.isEmpty()) {
                throw new IllegalArgumentException("A cyber outage needs “targets”.");
            }
        }
    }

    /**
     * A piece of infrastructure stands still: its members cannot lend to, borrow from or withdraw
     * from each other, and post margin in cash until it works again.
     *
     * @param step the first step
     * @param duration the number of steps
     * @param name which piece
     */
    record InfrastructureOutage(
            @AtLeast(1) int step,
            @Unit("steps") @AtLeast(1) int duration,
            @NamesOf("infrastructure") String name)
            implements TimelineShock {}
}
