package rudra.ui.learning.reason;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.analysis.table.NumberText;
import rudra.app.CompletedRun;
import rudra.dataset.Dataset;
import rudra.learning.Task;
import tools.jackson.databind.JsonNode;

/**
 * A model with its explanation.
 *
 * @param model the model
 * @param run the run that explained it
 * @param table the rows that it was explained by
 */
record Explained(KeptModel model, CompletedRun run, Dataset table) {
    private static final double PERCENT = 100;

    Map<String, Chart> charts() {
        return run.result() instanceof Illustrated illustrated ? illustrated.charts() : Map.of();
    }

    /** The row that was explained, from 0. */
    int row() {
        return run.resultJson().path("row").path("number").asInt(1) - 1;
    }

    /** What was noticed, in sentences. */
    List<String> remarks() {
        return run.resultJson()
                .path("remarks")
                .valueStream()
                .map(each -> each.asString(""))
                .toList();
    }

    private Task task() {
        return model.model().content().value().task();
    }

    /** A score as people read it: probabilities in per cent, numbers in their unit. */
    String told(double score) {
        return switch (task()) {
            case CLASSIFICATION -> String.format(Locale.ROOT, "%.1f %%", PERCENT * score);
            case REGRESSION ->
                    run.resultJson().at("/predicted/target").asString("")
                            + " = "
                            + NumberText.of(score);
            case ANOMALY -> String.format(Locale.ROOT, "%.3f", score);
        };
    }

    /** Where a score is between the least and the greatest that there can be, or that there was. */
    double share(double score) {
        if (task() != Task.REGRESSION) {
            return score;
        }
        double least = run.resultJson().at("/scores/least").asDouble(0);
        double greatest = run.resultJson().at("/scores/greatest").asDouble(0);
        return least < greatest ? Math.clamp((score - least) / (greatest - least), 0, 1) : 1;
    }

    /** What would have to be otherwise for the row to be called otherwise, in a sentence. */
    String counterfactual() {
        return run.resultJson().path("counterfactual").path("answer").asString("");
    }

    /** The values that it would have to have, by column. */
    Map<String, String> changes() {
        Map<String, String> changes = new LinkedHashMap<>();
        for (JsonNode change : run.resultJson().path("counterfactual").path("changes")) {
            changes.put(change.path("column").asString(""), change.path("to").asString(""));
        }
        return changes;
    }
}
