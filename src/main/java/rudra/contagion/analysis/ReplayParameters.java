package rudra.contagion.analysis;

import java.util.List;
import rudra.analysis.Inline;
import rudra.analysis.NamesOf;
import rudra.contagion.Shock;

/**
 * Which spread of losses is to be followed.
 *
 * @param shock what hits the network
 * @param engine the rule by which losses spread
 * @param institutions ids of those whose losses the trail tells; empty for all
 * @param choices what the engine is asked besides
 */
public record ReplayParameters(
        @Inline Shock shock,
        EngineId engine,
        @NamesOf("institution") List<String> institutions,
        @Inline EngineParameters choices) {

    /** Copies the list. */
    public ReplayParameters {
        institutions = List.copyOf(institutions);
    }

    /** No shock, clearing, all institutions. */
    public static ReplayParameters defaults() {
        return new ReplayParameters(
                Shock.defaults(), EngineId.EISENBERG_NOE, List.of(), EngineParameters.defaults());
    }
}
