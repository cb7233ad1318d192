package rudra.app;

import java.util.Optional;
import rudra.analysis.Analysis;
import rudra.analysis.json.JsonDecoder;
import tools.jackson.databind.node.ObjectNode;

/** Results as they are kept, made records again. */
public final class KeptResult {
    private KeptResult() {}

    /**
     * The record that an analysis made.
     *
     * @return empty if it was made by a version whose results had another shape
     */
    public static Optional<Record> of(Analysis<?, ?> analysis, ObjectNode json) {
        return analysis.resultTypes().stream()
                .<Record>flatMap(type -> JsonDecoder.decode(json, type).stream())
                .findFirst();
    }
}
