package rudra.ui.learning.watch;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.RunInput;
import rudra.analysis.RunRecord;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.app.KeptResult;
import rudra.app.RecalledInput;
import rudra.dataset.Dataset;
import rudra.job.Progress;
import rudra.ui.window.OpenDataset;
import rudra.ui.window.Services;
import tools.jackson.databind.node.ObjectNode;

/**
 * A comparison that the history keeps, with its table where that can still be read.
 *
 * @param run the run
 */
record PastComparison(RunRecord run) {

    /** Fetches it, in a job; empty where its result is not kept. */
    Optional<Finished> fetch(Services services, Progress progress) {
        Optional<ObjectNode> result = services.result(run);
        return result.map(found ->
                new Finished(
                        run,
                        found,
                        charts(services, found),
                        Optional.empty(),
                        services.artefacts(run),
                        table(services, progress)));
    }

    /** None where the result is of an older version, in which it was made up otherwise. */
    private static Map<String, Chart> charts(Services services, ObjectNode result) {
        return KeptResult.of(services.catalogue().get(ModelsViewModel.ANALYSIS), result)
                .filter(Illustrated.class::isInstance)
                .map(Illustrated.class::cast)
                .map(Illustrated::charts)
                .orElse(Map.of());
    }

    /** Its result can be read without the table: one that is gone only takes the rows away. */
    private Optional<OpenDataset> table(Services services, Progress progress) {
        try {
            return services.recall(run, TableChoice.DATASET, progress).map(this::open);
        } catch (AnalysisException e) {
            return Optional.empty();
        }
    }

    private OpenDataset open(RecalledInput<Dataset> recalled) {
        RunInput file =
                run.inputs().stream()
                        .filter(input -> input.name().equals(TableChoice.DATASET.name()))
                        .findFirst()
                        .orElseThrow();
        Path path = Path.of(file.path());
        return new OpenDataset(
                String.valueOf(path.getFileName()),
                new InputSource(path, file.options()),
                recalled.input(),
                Optional.empty());
    }
}
