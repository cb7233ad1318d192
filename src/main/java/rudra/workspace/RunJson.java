package rudra.workspace;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import rudra.analysis.RunArtefact;
import rudra.analysis.RunInput;
import rudra.analysis.RunOutcome;
import rudra.analysis.RunRecord;
import rudra.analysis.json.Ids;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The record of a run as one line of JSON, the same in the journal, the database and the inbox.
 *
 * <p>Every name is written out here, so that renaming a component of {@link RunRecord} leaves old
 * records readable.
 */
final class RunJson {
    /** Raised when an older program would misread what a newer one writes. */
    private static final int FORMAT = 1;

    /** What was written must be read again, however long a text or a name in it. */
    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNameLength(Integer.MAX_VALUE)
                                                    .maxStringLength(Integer.MAX_VALUE)
                                                    .build())
                                    .build())
                    .build();

    private RunJson() {}

    /** Says why something is not the record of a run. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableException(String reason, Throwable cause) {
            super(reason, cause);
        }

        UnreadableException(String reason) {
            super(reason);
        }
    }

    /** One line without its end, in UTF-8. */
    static byte[] write(RunRecord run) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT)
                .put("id", run.id())
                .put("analysis", run.analysis())
                .put("parameters", run.parameters())
                .put("seed", run.seed())
                .put("programVersion", run.programVersion())
                .put("machine", run.machine())
                .put("started", run.started().toString())
                .put("duration", run.duration().toString())
                .put("outcome", Ids.of(run.outcome()));
        run.error().ifPresent(text -> json.put("error", text));
        run.resultDigest().ifPresent(digest -> json.put("resultDigest", digest));
        run.resultContent().ifPresent(digest -> json.put("resultContent", digest));
        ArrayNode inputs = json.putArray("inputs");
        run.inputs().forEach(input -> write(input, inputs.addObject()));
        if (!run.artefacts().isEmpty()) {
            ArrayNode artefacts = json.putArray("artefacts");
            run.artefacts().forEach(artefact -> write(artefact, artefacts.addObject()));
        }
        ArrayNode findings = json.putArray("findings");
        run.findings().forEach(findings::add);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(RunInput input, ObjectNode json) {
        json.put("name", input.name())
                .put("path", input.path())
                .put("sha256", input.sha256())
                .put("bytes", input.bytes());
        ObjectNode options = json.putObject("options");
        new TreeMap<>(input.options()).forEach(options::put);
    }

    private static void write(RunArtefact artefact, ObjectNode json) {
        json.put("name", artefact.name())
                .put("sha256", artefact.sha256())
                .put("bytes", artefact.bytes());
    }

    /** Reads what {@link #write} wrote. */
    static RunRecord read(byte[] line) throws UnreadableException {
        try {
            JsonNode json = MAPPER.readTree(line);
            int format = json.path("format").asInt(0);
            if (format > FORMAT) {
                throw new UnreadableException("It was written by a newer version of the program.");
            }
            if (format < 1) {
                throw new UnreadableException(
                        "It does not say “format”: it is no record of a run.");
            }
            return record(json);
        } catch (JacksonException e) {
            throw new UnreadableException("It is no such JSON: " + e.getOriginalMessage(), e);
        } catch (DateTimeException e) {
            throw new UnreadableException("It holds a time that is none: " + e.getMessage(), e);
        }
    }

    private static RunRecord record(JsonNode json) throws UnreadableException {
        String id = text(json, "id");
        if (id.isBlank()) {
            throw new UnreadableException("Its id is empty.");
        }
        return new RunRecord(
                id,
                text(json, "analysis"),
                text(json, "parameters"),
                number(json, "seed"),
                inputs(json),
                text(json, "programVersion"),
                text(json, "machine"),
                Instant.parse(text(json, "started")),
                Duration.parse(text(json, "duration")),
                outcome(text(json, "outcome")),
                optional(json, "error"),
                optional(json, "resultDigest"),
                optional(json, "resultContent"),
                artefacts(json),
                findings(json));
    }

    private static List<RunInput> inputs(JsonNode json) throws UnreadableException {
        List<RunInput> inputs = new ArrayList<>();
        for (JsonNode input : json.path("inputs").values()) {
            Map<String, String> options = new LinkedHashMap<>();
            input.path("options")
                    .properties()
                    .forEach(option -> options.put(option.getKey(), option.getValue().asString()));
            inputs.add(
                    new RunInput(
                            text(input, "name"),
                            text(input, "path"),
                            text(input, "sha256"),
                            number(input, "bytes"),
                            options));
        }
        return inputs;
    }

    private static List<RunArtefact> artefacts(JsonNode json) throws UnreadableException {
        List<RunArtefact> artefacts = new ArrayList<>();
        for (JsonNode artefact : json.path("artefacts").values()) {
            artefacts.add(
                    new RunArtefact(
                            text(artefact, "name"),
                            text(artefact, "sha256"),
                            number(artefact, "bytes")));
        }
        return artefacts;
    }

    private static List<String> findings(JsonNode json) {
        return json.path("findings").values().stream().map(JsonNode::asString).toList();
    }

    private static RunOutcome outcome(String id) throws UnreadableException {
        for (RunOutcome outcome : RunOutcome.values()) {
            if (Ids.of(outcome).equals(id)) {
                return outcome;
            }
        }
        throw new UnreadableException("Its outcome is unknown: " + id.toLowerCase(Locale.ROOT));
    }

    private static String text(JsonNode json, String name) throws UnreadableException {
        return optional(json, name)
                .orElseThrow(
                        () -> new UnreadableException("“" + name + "” is missing or no text."));
    }

    private static Optional<String> optional(JsonNode json, String name) {
        return json.path(name).stringValueOpt();
    }

    private static long number(JsonNode json, String name) throws UnreadableException {
        JsonNode value = json.path(name);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new UnreadableException("“" + name + "” is missing or no whole number.");
        }
        return value.longValue();
    }
}
