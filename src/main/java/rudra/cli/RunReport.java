package rudra.cli;

import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.RunInput;
import rudra.analysis.json.Ids;
import rudra.app.CompletedRun;
import rudra.app.KeptArtefact;
import rudra.app.Workbench;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells what came of a run, in words or as one JSON document. */
final class RunReport {
    private static final int WARNINGS_SHOWN = 5;

    private final Workbench workbench;
    private final Console console;

    RunReport(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    void print(CompletedRun run, long elapsedMillis, String whereKept, boolean asJson) {
        noteWarnings(run.warnings());
        if (asJson) {
            ObjectNode document = document(run);
            document.put("elapsedMillis", elapsedMillis);
            console.json(document);
        } else {
            printWords(run, elapsedMillis, whereKept);
        }
    }

    /** The first few: the document has them all. */
    private void noteWarnings(List<String> warnings) {
        warnings.stream().limit(WARNINGS_SHOWN).forEach(w -> console.note("warning: " + w));
        if (warnings.size() > WARNINGS_SHOWN) {
            console.note("… and %d warnings more".formatted(warnings.size() - WARNINGS_SHOWN));
        }
    }

    static ObjectNode document(CompletedRun run) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("analysis", run.record().analysis());
        document.set("parameters", run.parameters());
        document.put("seed", run.record().seed());
        ArrayNode inputs = document.putArray("inputs");
        for (RunInput input : run.record().inputs()) {
            ObjectNode node = inputs.addObject();
            node.put("name", input.name());
            node.put("path", input.path());
            node.put("sha256", input.sha256());
            ObjectNode options = node.putObject("options");
            input.options().forEach(options::put);
        }
        document.set("result", run.resultJson());
        document.put("outcome", Ids.of(run.record().outcome()));
        document.put("run", run.record().id());
        document.put("programVersion", run.record().programVersion());
        document.put("machine", run.record().machine());
        document.put("resultDigest", run.record().resultDigest().orElse(""));
        ArrayNode artefacts = document.putArray("artefacts");
        for (KeptArtefact kept : run.artefacts()) {
            artefacts
                    .addObject()
                    .put("name", kept.artefact().name())
                    .put("sha256", kept.artefact().sha256())
                    .put("bytes", kept.artefact().bytes());
        }
        ArrayNode warnings = document.putArray("warnings");
        run.warnings().forEach(warnings::add);
        return document;
    }

    private void printWords(CompletedRun run, long elapsedMillis, String whereKept) {
        Analysis<?, ?> analysis = workbench.catalogue().get(run.record().analysis());
        console.line(workbench.messages().title(analysis.id()));
        console.line("Source: " + analysis.citation());
        for (RunInput input : run.record().inputs()) {
            console.line("Input %s: %s".formatted(input.name(), input.path()));
        }
        console.line("Parameters: " + words(run.parameters()));
        new ResultText(run.resultJson()).lines().forEach(console::line);
        console.line("");
        console.line("Run %s, %d ms.%s".formatted(run.record().id(), elapsedMillis, whereKept));
    }

    private static String words(ObjectNode parameters) {
        List<String> parts =
                parameters.properties().stream()
                        .filter(entry -> !isEmpty(entry.getValue()))
                        .map(entry -> entry.getKey() + "=" + ResultText.cell(entry.getValue()))
                        .toList();
        return String.join(", ", parts);
    }

    private static boolean isEmpty(JsonNode value) {
        return value.isContainer() && value.isEmpty();
    }
}
