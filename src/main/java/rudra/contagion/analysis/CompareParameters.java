package rudra.contagion.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import rudra.analysis.Inline;
import rudra.contagion.Shock;

/**
 * What several engines are asked about one shock.
 *
 * @param shock what hits the network
 * @param engines the engines, in the order of the result; at least one
 * @param choices what the engines are asked besides
 */
public record CompareParameters(
        @Inline Shock shock, List<EngineId> engines, @Inline EngineParameters choices) {

    /**
     * Leaves out repetitions.
     *
     * @throws IllegalArgumentException if there is no engine
     */
    public CompareParameters {
        engines = List.copyOf(new LinkedHashSet<>(engines));
        if (engines.isEmpty()) {
            throw new IllegalArgumentException("“engines” needs at least one engine.");
        }
    }

    /** No shock, the usual engines, each with its usual parameters. */
    public static CompareParameters defaults() {
        return new CompareParameters(
                Shock.defaults(), EngineId.usual(), EngineParameters.defaults());
    }
}
