package rudra.analysis.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one case, and notes what is wrong with it: the others of its file can still be compared.
 */
final class CaseReader {
    private final String file;
    private final long line;
    private final int number;
    private final Path folder;
    private final List<String> faults = new ArrayList<>();

    /**
     * A reader of one case.
     *
     * @param file where it stands
     * @param line in which line it begins, from 1
     * @param number its number among the cases, from 1
     * @param folder what paths in it are relative to
     */
    CaseReader(String file, long line, int number, Path folder) {
        this.file = file;
        this.line = line;
        this.number = number;
        this.folder = folder;
    }

    ReferenceCase read(JsonNode example) {
        if (!example.isObject()) {
            faults.add("A case should be an object.");
        }
        String id = text(example, "id", "case " + number);
        return new ReferenceCase(
                id,
                example.path("title").asString(id),
                example.path("citation").asString(""),
                text(example, "method", ""),
                block(example, "network"),
                block(example, "inputs"),
                block(example, "parameters"),
                block(example, "expected"),
                tolerance(example.path("tolerance")),
                example.path("note").asString(""),
                folder,
                fault());
    }

    private Optional<String> fault() {
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(file + ", line " + line + ": " + String.join(" ", faults));
    }

    private double tolerance(JsonNode value) {
        if (value.isNumber() && value.doubleValue() >= 0) {
            return value.doubleValue();
        }
        faults.add("“tolerance” should be a number of at least 0.");
        return 0;
    }

    private String text(JsonNode example, String key, String otherwise) {
        JsonNode value = example.path(key);
        if (value.isString()) {
            return value.stringValue();
        }
        faults.add("“" + key + "” should be text.");
        return otherwise;
    }

    private ObjectNode block(JsonNode example, String key) {
        JsonNode value = example.path(key);
        if (value instanceof ObjectNode object) {
            return object;
        }
        if (!value.isMissingNode() && !value.isNull()) {
            faults.add("“" + key + "” should be an object.");
        }
        return JsonNodeFactory.instance.objectNode();
    }
}
