package rudra.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rudra.analysis.json.Ids;
import rudra.analysis.reference.CaseResult;
import rudra.analysis.reference.CaseStatus;
import rudra.analysis.reference.ReferenceCase;
import rudra.app.Workbench;
import rudra.job.Progress;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Compares the engines with worked examples. */
@Command(
        description = "Compares the engines with worked examples from the literature.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final Console console;

    @Parameters(
            paramLabel = "FILE|DIR",
            arity = "0..*",
            description = "Files of cases; without any, those that ship with the program.")
    private List<Path> places = List.of();

    @Mixin private AnswerForm answer = new AnswerForm();

    VerifyCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<CaseResult> results = workbench.verification().verify(cases(), Progress.none());
        if (answer.isJson()) {
            console.json(document(results));
        } else {
            print(results);
        }
        boolean failed = count(results, CaseStatus.FAILED) > 0;
        return (failed ? ExitCode.FAILED : ExitCode.DONE).status();
    }

    private List<ReferenceCase> cases() {
        if (places.isEmpty()) {
            return workbench.referenceCases().shipped();
        }
        List<ReferenceCase> cases = new ArrayList<>();
        places.forEach(place -> cases.addAll(workbench.referenceCases().at(place)));
        return cases;
    }

    private void print(List<CaseResult> results) {
        TextTable table = new TextTable(List.of("case", "method", "status", "error", "message"));
        for (CaseResult result : results) {
            table.add(
                    List.of(
                            result.example().id(),
                            result.example().method(),
                            Ids.of(result.status()),
                            result.maxAbsError().isPresent()
                                    ? String.format(
                                            Locale.ROOT, "%.1e", result.maxAbsError().getAsDouble())
                                    : "",
                            result.message()));
        }
        table.lines().forEach(console::line);
        console.line(
                "%d passed, %d failed, %d unsupported"
                        .formatted(
                                count(results, CaseStatus.PASSED),
                                count(results, CaseStatus.FAILED),
                                count(results, CaseStatus.UNSUPPORTED)));
    }

    private static ObjectNode document(List<CaseResult> results) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ArrayNode cases = document.putArray("cases");
        for (CaseResult result : results) {
            ObjectNode node = cases.addObject();
            node.put("id", result.example().id());
            node.put("method", result.example().method());
            node.put("status", Ids.of(result.status()));
            result.maxAbsError()
                    .ifPresentOrElse(
                            error -> node.put("maxAbsError", error),
                            () -> node.putNull("maxAbsError"));
            node.set("actual", result.actual());
            node.put("message", result.message());
        }
        for (CaseStatus status : CaseStatus.values()) {
            document.put(Ids.of(status), count(results, status));
        }
        return document;
    }

    private static long count(List<CaseResult> results, CaseStatus status) {
        return results.stream().filter(result -> result.status() == status).count();
    }
}
