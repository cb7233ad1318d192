package rudra.simulation.scenario;

import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Unit;

/** How institutions choose their actions. */
public sealed interface Behaviour {

    /** They do not act: only shocks, policies and contagion move anything. */
    record None() implements Behaviour {

        /** No choices. */
        public static None defaults() {
            return new None();
        }
    }

    /**
     * Each chooses what is best against what the others do, keeping its action in a round with the
     * probability that its strategy's inertia says. Where that finds no equilibrium in pure
     * actions, a mixed one is sought by averaging.
     *
     * @param rounds the rounds at most
     * @param tolerance the most that anybody may gain by another action, as a share of its scale:
     *     its equity or a fiftieth of its assets, whatever is more
     */
    record BestResponse(
            @Unit("rounds") @AtLeast(1) @AtMost(10_000) int rounds,
            @Unit("share") @AtLeast(0) @AtMost(1) double tolerance)
            implements Behaviour {

        /** Sixty rounds, to a millionth. */
        public static BestResponse defaults() {
            return new BestResponse(60, 1e-6);
        }
    }

    /**
     * Each chooses better actions more often (quantal response): the logarithm of the odds of one
     * action against another is λ times the difference of their payoffs, as a share of its scale.
     *
     * @param lambda λ: 0 chooses at random, large values choose the best
     * @param rounds the rounds at most
     * @param tolerance the most that a probability may still change
     */
    record Logit(
            @AtLeast(0) @AtMost(1e6) double lambda,
            @Unit("rounds") @AtLeast(1) @AtMost(10_000) int rounds,
            @AtLeast(0) @AtMost(1) double tolerance)
            implements Behaviour {

        /** λ of 200, two hundred rounds. */
        public static Logit defaults() {
            return new Logit(200, 200, 1e-6);
        }
    }
}
