package rudra.ui.window;

import tools.jackson.databind.node.ObjectNode;

/**
 * The wish to see an analysis with some parameters filled in.
 *
 * @param analysis its id
 * @param parameters the parameters that differ from the defaults
 * @param seed the seed
 */
public record AnalysisRequest(String analysis, ObjectNode parameters, long seed) {}
