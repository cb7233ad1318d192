package rudra.ui.learning.reason;

import java.nio.file.Path;
import rudra.app.CompletedRun;
import rudra.app.KeptArtefact;
import rudra.app.LoadedInput;
import rudra.learning.model.StoredModel;

/**
 * A family trained on all rows of the table.
 *
 * @param family its id
 * @param run the run that trained it
 * @param model what it left, read again from its file
 */
record KeptModel(String family, CompletedRun run, LoadedInput<StoredModel> model) {

    /** Where the model's file is among what a training left. */
    static Path file(CompletedRun run) {
        return run.artefacts().stream().map(KeptArtefact::file).findFirst().orElseThrow();
    }
}
