package rudra.network.io;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Predicate;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.file.DelimitedReader;
import rudra.analysis.file.TextFile;
import rudra.job.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** A JSON file, read token by token in bounded memory. */
final class JsonDocument {
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(DelimitedReader.FIELD_LIMIT)
                                    .maxNestingDepth(100)
                                    .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private final TextFile file;

    JsonDocument(TextFile file) {
        this.file = file;
    }

    static boolean isJson(TextFile file) {
        String start = file.head().stripLeading();
        return start.startsWith("{")
                || start.startsWith("[")
                || file.name().toLowerCase(java.util.Locale.ROOT).endsWith(".json");
    }

    String path() {
        return file.path().toString();
    }

    TextFile file() {
        return file;
    }

    /** What a visitor does with the value of one key of the outermost object. */
    @FunctionalInterface
    interface Visitor {
        /**
         * Takes the value that begins at the parser's current token, all of it.
         *
         * @return whether to go on
         */
        boolean visit(String key, JsonParser parser);
    }

    /**
     * Passes over the outermost object.
     *
     * @throws AnalysisException of sort {@code INPUT} with the line if the JSON is malformed or
     *     breaks off
     */
    void read(Visitor visitor, Progress progress) {
        try (Reader reader = file.reader(progress);
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), reader)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw refusal(parser, "A network in JSON is an object: it begins with “{”.");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                parser.nextToken();
                if (!visitor.visit(key, parser)) {
                    return;
                }
            }
            if (parser.nextToken() != null) {
                throw refusal(parser, "Something follows the end of the network.");
            }
        } catch (JacksonException e) {
            throw malformed(e);
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    /** Passes over the objects of the list that begins here, looking for cancellation. */
    void eachObject(
            String key, JsonParser parser, Predicate<JsonParser> element, Progress progress) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw refusal(parser, "“" + key + "” must be a list.");
        }
        int count = 0;
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            if (++count % 512 == 0) {
                progress.checkCancelled();
            }
            if (!element.test(parser)) {
                return;
            }
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            throw refusal(parser, "Each element of “" + key + "” must be an object.");
        }
    }

    /** The scalar at the parser as text; empty for null. */
    String scalar(String key, JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NULL) {
            return "";
        }
        if (token == null || !token.isScalarValue()) {
            throw refusal(parser, "“" + Texts.clip(key) + "” must be a text or a number.");
        }
        return parser.getString().strip();
    }

    static long line(JsonParser parser) {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    AnalysisException refusal(JsonParser parser, String message) {
        return AnalysisException.input(
                Problem.of("network.json-unusable", message).inFile(path()).atLine(line(parser)));
    }

    private AnalysisException malformed(JacksonException cause) {
        long line = cause.getLocation() == null ? 1 : cause.getLocation().getLineNr();
        AnalysisException exception =
                AnalysisException.input(
                        Problem.of(
                                        "network.json-malformed",
                                        "The JSON is malformed or breaks off here: "
                                                + cause.getOriginalMessage())
                                .inFile(path())
                                .atLine(Math.max(1, line)));
        exception.initCause(cause);
        return exception;
    }
}
