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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
            throw unreadable(file.toString(), e);
        }
    }

    /**
     * Reads cases from a stream.
     *
     * @param bytes the JSON; not closed
     * @param name what to call the source in messages
     * @param folder what paths in the cases are relative to
     * @return the cases; one that is not written as it should be carries what is wrong with it
     * @throws AnalysisException of sort {@code INPUT} if this is not such a file
     */
    public static List<ReferenceCase> read(InputStream bytes, String name, Path folder) {
        byte[] text = everything(bytes, name);
        JsonNode root = parse(text, name);
        if (!root.isObject() || !FORMAT.equals(root.path("format").asString(""))) {
            throw wrong(name, "format", "“format” should be “" + FORMAT + "”.");
        }
        if (!root.path("cases").isArray()) {
            throw wrong(name, "cases", "“cases” should be a list.");
        }
        List<Long> lines = linesOfCases(text);
        List<ReferenceCase> cases = new ArrayList<>();
        for (JsonNode example : root.path("cases")) {
            int number = cases.size();
            cases.add(new CaseReader(name, lines.get(number), number + 1, folder).read(example));
        }
        return List.copyOf(cases);
    }

    private static byte[] everything(InputStream bytes, String name) {
        try {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    private static AnalysisException unreadable(String name, IOException cause) {
        String reason = FileProblems.reason(cause);
        return AnalysisException.input(
                Problem.of("reference.unreadable", "The file cannot be read (" + reason + ").")
                        .inFile(name));
    }

    /** In which line each case begins, from 1. The text is JSON with a list of cases. */
    private static List<Long> linesOfCases(byte[] text) {
        List<Long> lines = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean isCases = parser.currentName().equals("cases");
                parser.nextToken();
                if (!isCases) {
                    parser.skipChildren();
                    continue;
                }
                // Where a name is given twice, the last is read.
                lines.clear();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    lines.add((long) parser.currentTokenLocation().getLineNr());
                    parser.skipChildren();
                }
            }
        }
        return lines;
    }

    private static JsonNode parse(byte[] text, String name) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            long line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw AnalysisException.input(
                    Problem.of("reference.not-json", "This is not JSON: " + e.getOriginalMessage())
                            .inFile(name)
                            .atLine(line));
        }
    }

    private static AnalysisException wrong(String name, String key, String message) {
        return AnalysisException.input(
                Problem.of("reference.malformed", message).inFile(name).inField(key));
    }
}
