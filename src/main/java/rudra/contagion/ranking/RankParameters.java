package rudra.contagion.ranking;

import java.util.LinkedHashSet;
import java.util.List;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.analysis.Unit;
import rudra.contagion.Shock;
import rudra.contagion.analysis.EngineId;
import rudra.contagion.analysis.EngineParameters;

/**
 * What a ranking is asked.
 *
 * @param mode who fails together
 * @param engines the engines, the first of which orders the tables; at least one
 * @param pairsShown how many pairs the result holds, by each engine and order
 * @param shock what has hit the network before anybody fails in turn
 * @param choices what the engines are asked besides
 */
public record RankParameters(
        RankMode mode,
        List<EngineId> engines,
        @Unit("pairs") @AtLeast(1) @AtMost(10_000) int pairsShown,
        @Inline Shock shock,
        @Inline EngineParameters choices) {

    /**
     * Leaves out repetitions.
     *
     * @throws IllegalArgumentException if there is no engine
     */
    public RankParameters {
        engines = List.copyOf(new LinkedHashSet<>(engines));
        if (engines.isEmpty()) {
            throw new IllegalArgumentException("“engines” needs at least one engine.");
        }
    }

    /** Each institution alone, by one engine of each kind, in an unshocked network. */
    public static RankParameters defaults() {
        return new RankParameters(
                RankMode.EACH,
                List.of(EngineId.LINEAR_DEBTRANK, EngineId.FURFINE, EngineId.EISENBERG_NOE),
                50,
                Shock.defaults(),
                EngineParameters.defaults());
    }
}
