package rudra.contagion.analysis;

import java.util.List;
import rudra.analysis.Inline;
import rudra.contagion.Shock;

/**
 * Which difference between two engines is to be explained.
 *
 * @param shock what hits the network
 * @param engines the two engines; the second's losses are explained against the first's
 * @param institution the id of the institution; empty for the one whose losses differ most
 * @param choices what the engines are asked besides
 */
public record ExplainParameters(
        @Inline Shock shock,
        List<EngineId> engines,
        String institution,
        @Inline EngineParameters choices) {

    /**
     * Checks the engines.
     *
     * @throws IllegalArgumentException if there are not two
     */
    public ExplainParameters {
        engines = List.copyOf(engines);
        if (engines.size() != 2) {
            throw new IllegalArgumentException("“engines” needs two engines to explain.");
        }
    }

    /** No shock; clearing against sequential defaults without recovery. */
    public static ExplainParameters defaults() {
        return new ExplainParameters(
                Shock.defaults(),
                List.of(EngineId.EISENBERG_NOE, EngineId.FURFINE),
                "",
                EngineParameters.defaults());
    }
}
