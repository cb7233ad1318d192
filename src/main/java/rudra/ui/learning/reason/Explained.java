package rudra.ui.learning.reason;

import java.util.LinkedHashMap;
import java.util.Map;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Illustrated;
import rudra.app.CompletedRun;
import rudra.dataset.Dataset;
import tools.jackson.databind.JsonNode;

/**
 * A model with its explanation.
 *
 * @param model the model
 * @param run the run that explained it
 * @param table the rows that it was explained by
 */
record Explained(KeptModel model, CompletedRun run, Dataset table) {

    Map<String, Chart> charts() {
        return run.result() instanceof Illustrated illustrated ? illustrated.charts() : Map.of();
    }

    /** The row that was explained, from 0. */
    int row() {
        return run.resultJson().path("row").path("number").asInt(1) - 1;
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
