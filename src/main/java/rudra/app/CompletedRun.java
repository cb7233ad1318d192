package rudra.app;

import java.util.List;
import java.util.Optional;
import rudra.analysis.Inputs;
import rudra.analysis.PartialResult;
import rudra.analysis.RunRecord;
import tools.jackson.databind.node.ObjectNode;

/**
 * A run that ended with a result: of all that was asked for, or of what was done when it was
 * cancelled.
 *
 * @param record what the history keeps
 * @param inputs what the run read
 * @param parameters all parameters, defaults included
 * @param result the result record
 * @param resultJson the result as JSON
 * @param artefacts the files that it left besides the result
 * @param warnings what was noticed about the result, such as numbers that are not finite
 */
public record CompletedRun(
        RunRecord record,
        Inputs inputs,
        ObjectNode parameters,
        Record result,
        ObjectNode resultJson,
        List<KeptArtefact> artefacts,
        List<String> warnings) {

    /** Copies the lists. */
    public CompletedRun {
        artefacts = List.copyOf(artefacts);
        warnings = List.copyOf(warnings);
    }

    /**
     * How much of what was asked for was done before the run was cancelled, such as “312 of 1,000
     * runs”; empty if all of it was.
     */
    public Optional<String> part() {
        return part(result);
    }

    static Optional<String> part(Record result) {
        return result instanceof PartialResult partial ? partial.part() : Optional.empty();
    }
}
