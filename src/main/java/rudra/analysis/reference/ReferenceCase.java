package rudra.analysis.reference;

import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One worked example.
 *
 * @param id unique within its file
 * @param title what the example is
 * @param citation where it comes from
 * @param method the id of the method that computes it
 * @param network the network block; an empty object where there is none
 * @param inputs the inputs block; an empty object where there is none
 * @param parameters the parameters; an empty object where there are none
 * @param expected the expected values by key
 * @param tolerance the greatest absolute error of a number
 * @param note what else a reader should know; may be empty
 * @param folder what paths in the case are relative to
 * @param fault what is wrong with how the case is written, and where; empty where nothing is
 */
public record ReferenceCase(
        String id,
        String title,
        String citation,
        String method,
        ObjectNode network,
        ObjectNode inputs,
        ObjectNode parameters,
        ObjectNode expected,
        double tolerance,
        String note,
        Path folder,
        Optional<String> fault) {

    /** A parameter; a missing node where it is not given. */
    public JsonNode parameter(String name) {
        return parameters.path(name);
    }
}
