package rudra.simulation.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.NamesOf;
import rudra.analysis.Unit;

/**
 * Who follows which strategy: shares of the institutions, drawn by id and seed, so that the order
 * of a file does not matter; single institutions may be given theirs.
 *
 * @param prudent the share of prudent institutions
 * @param neutral the share of neutral ones
 * @param aggressive the share of aggressive ones
 * @param passive the share of passive ones
 * @param institutions the strategy of single institutions, by id
 */
public record Strategies(
        @Unit("share") @AtLeast(0) @AtMost(1) double prudent,
        @Unit("share") @AtLeast(0) @AtMost(1) double neutral,
        @Unit("share") @AtLeast(0) @AtMost(1) double aggressive,
        @Unit("share") @AtLeast(0) @AtMost(1) double passive,
        @NamesOf("institution") Map<String, Strategy> institutions) {
    private static final double ROUNDING = 1e-9;

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException if the shares do not add up to 1
     */
    public Strategies {
        institutions = Collections.unmodifiableMap(new LinkedHashMap<>(institutions));
        double sum = prudent + neutral + aggressive + passive;
        if (!(Math.abs(sum - 1) <= ROUNDING)) {
            throw new IllegalArgumentException(
                    "The shares of the strategies add up to %s, not to 1.".formatted(sum));
        }
    }

    /** A quarter prudent, half neutral, a quarter aggressive. */
    public static Strategies defaults() {
        return new Strategies(0.25, 0.5, 0.25, 0, Map.of());
    }

    /**
     * The strategy of an institution that draws a number.
     *
     * @param draw evenly distributed in [0, 1)
     */
    public Strategy of(String id, double draw) {
        Strategy given = institutions.get(id);
        if (given != null) {
            return given;
        }
        if (draw < prudent) {
            return Strategy.PRUDENT;
        }
        if (draw < prudent + neutral) {
            return Strategy.NEUTRAL;
        }
        return draw < prudent + neutral + aggressive || passive == 0
                ? Strategy.AGGRESSIVE
                : Strategy.PASSIVE;
    }
}
