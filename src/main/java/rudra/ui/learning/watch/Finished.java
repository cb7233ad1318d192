package rudra.ui.learning.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.RunRecord;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.app.CompletedRun;
import rudra.app.KeptArtefact;
import rudra.ui.window.OpenDataset;
import tools.jackson.databind.node.ObjectNode;

/**
 * A comparison that has a result, made just now or kept by the history.
 *
 * @param record the run that made it
 * @param result its result
 * @param charts its charts by their keys; none where they cannot be drawn any more
 * @param part how much was done, where it was stopped
 * @param artefacts the files that the run left, where they are kept
 * @param table the table that it was made of, while the window has it
 */
public record Finished(
        RunRecord record,
        ObjectNode result,
        Map<String, Chart> charts,
        Optional<String> part,
        List<KeptArtefact> artefacts,
        Optional<OpenDataset> table) {

    /** Copies the list. */
    public Finished {
        artefacts = List.copyOf(artefacts);
    }

    static Finished of(CompletedRun run, OpenDataset table) {
        Map<String, Chart> charts =
                run.result() instanceof Illustrated illustrated ? illustrated.charts() : Map.of();
        return new Finished(
                run.record(),
                run.resultJson(),
                charts,
                run.part(),
                run.artefacts(),
                Optional.of(table));
    }
}
