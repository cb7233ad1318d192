package rudra.ui.window;

import java.util.Map;
import rudra.analysis.InputSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * The wish to see an analysis with some parameters filled in.
 *
 * @param analysis its id
 * @param parameters the parameters that differ from the defaults
 * @param seed the seed
 * @param files where inputs other than the open network are and how they are read, by name
 * @param runs whether it is run at once
 */
public record AnalysisRequest(
        String analysis,
        ObjectNode parameters,
        long seed,
        Map<String, InputSource> files,
        boolean runs) {

    /** Copies the map. */
    public AnalysisRequest {
        files = Map.copyOf(files);
    }

    /** The wish to look at a form before anything is run. */
    public AnalysisRequest(String analysis, ObjectNode parameters, long seed) {
        this(analysis, parameters, seed, Map.of(), false);
    }

    /** The same, run at once. */
    public AnalysisRequest running() {
        return new AnalysisRequest(analysis, parameters, seed, files, true);
    }

    /** Whether it runs a scenario over time, which has a screen of its own. */
    public boolean simulates() {
        return analysis.equals("simulation.run");
    }

    /** Whether it compares models, which has a screen of its own. */
    public boolean comparesModels() {
        return analysis.equals("learning.compare");
    }

    /** Whether it shocks a network and compares engines, which has a screen of its own. */
    boolean comparesEngines() {
        return analysis.equals("contagion.compare");
    }
}
