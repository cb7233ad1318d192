package rudra.analysis.reference;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.file.FileProblems;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads files of worked examples, format {@code rudra-reference-cases/1}. */
public final class ReferenceCaseFile {
    private static final String FORMAT = "rudra-reference-cases/1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReferenceCaseFile() {}

    /**
     * Reads the cases of a file.
     *
     * @throws AnalysisException of sort {@code INPUT} if the file cannot be read or is not such a
     *     file
     */
    public static List<ReferenceCase> read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            Path folder = file.toAbsolutePath().getParent();
            return read(bytes, file.toString(), folder == null ? file : folder);
        } catch (IOException e) {
            throw AnalysisException.input(
                    Problem.of(
                                    "reference.unreadable",
                                    "The file cannot be read (" + FileProblems.reason(e) + ").")
                            .inFile(file.toString()));
        }
    }

    /**
     * Reads cases from a stream.
     *
     * @param bytes the JSON; not closed
     * @param name what to call the source in messages
     * @param folder what paths in the cases are relative to
     * @throws AnalysisException of sort {@code INPUT} if this is not such a file
     */
    public static List<ReferenceCase> read(InputStream bytes, String name, Path folder) {
        JsonNode root = parse(bytes, name);
        if (!root.isObject() || !FORMAT.equals(root.path("format").asString(""))) {
            throw wrong(name, "format", "“format” should be “" + FORMAT + "”.");
        }
        if (!root.path("cases").isArray()) {
            throw wrong(name, "cases", "“cases” should be a list.");
        }
        List<ReferenceCase> cases = new ArrayList<>();
        for (JsonNode example : root.path("cases")) {
            cases.add(readCase(example, name + ", case " + (cases.size() + 1), folder));
        }
        return List.copyOf(cases);
    }

    private static JsonNode parse(InputStream bytes, String name) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw AnalysisException.input(
                    Problem.of("reference.not-json", "This is not JSON: " + e.getOriginalMessage())
                            .inFile(name)
                            .atLine(line));
        }
    }

    private static ReferenceCase readCase(JsonNode example, String name, Path folder) {
        String id = text(example, "id", name);
        JsonNode tolerance = example.path("tolerance");
        if (!tolerance.isNumber() || !(tolerance.doubleValue() >= 0)) {
            throw wrong(name, "tolerance", "“tolerance” should be a number of at least 0.");
        }
        return new ReferenceCase(
                id,
                example.path("title").asString(id),
                example.path("citation").asString(""),
                text(example, "method", name),
                block(example, "network", name),
                block(example, "inputs", name),
                block(example, "parameters", name),
                block(example, "expected", name),
                tolerance.doubleValue(),
                example.path("note").asString(""),
                folder);
    }

    private static String text(JsonNode example, String key, String name) {
        JsonNode value = example.path(key);
        if (!value.isString()) {
            throw wrong(name, key, "“" + key + "” should be text.");
        }
        return value.stringValue();
    }

    private static ObjectNode block(JsonNode example, String key, String name) {
        JsonNode value = example.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (value instanceof ObjectNode object) {
            return object;
        }
        throw wrong(name, key, "“" + key + "” should be an object.");
    }

    private static AnalysisException wrong(String name, String key, String message) {
        return AnalysisException.input(
                Problem.of("reference.malformed", message).inFile(name).inField(key));
    }
}
