package rudra.app;

import java.util.List;
import rudra.analysis.Inputs;
import rudra.analysis.RunRecord;
import tools.jackson.databind.node.ObjectNode;

/**
 * A run that ended with a result.
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
}
