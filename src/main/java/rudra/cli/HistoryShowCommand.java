package rudra.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.RunArtefact;
import rudra.analysis.RunInput;
import rudra.analysis.RunRecord;
import rudra.analysis.json.Ids;
import rudra.analysis.json.JsonValue;
import rudra.app.Workbench;
import rudra.app.WorkspaceSession;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Shows one past run with parameters, inputs and digests. */
@Command(
        name = "show",
        description = "Shows a past run with its parameters, inputs and digests.",
        mixinStandardHelpOptions = true)
final class HistoryShowCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Workbench workbench;
    private final Console console;

    @Parameters(paramLabel = "RUN", description = "The id of the run, or how it begins.")
    private String id = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write run.json, the result's tables and the run's files as CSV there.")
    private @Nullable Path out;

    @Mixin private WorkspaceChoice workspace = new WorkspaceChoice();

    @Mixin private AnswerForm answer = new AnswerForm();

    HistoryShowCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (WorkspaceSession session = workspace.open(workbench, console)) {
            RunRecord run = found(session, id);
            Optional.ofNullable(out).ifPresent(folder -> export(session, run, folder));
            print(run);
        }
        return ExitCode.DONE.status();
    }

    static RunRecord found(WorkspaceSession session, String id) {
        return session.history()
                .orElseThrow()
                .find(id)
                .orElseThrow(() ->
                        AnalysisException.usage(
                                Problem.of(
                                        "history.unknown",
                                        "There is no run “%s”; rudra history list shows them."
                                                .formatted(id))));
    }

    private void export(WorkspaceSession session, RunRecord run, Path folder) {
        ResultFolder target = ResultFolder.open(folder, console);
        target.write(run, result(session, run), session.artefacts(run), workbench.artefactExport());
    }

    /** What the workspace keeps of a run's result. */
    static Optional<ObjectNode> result(WorkspaceSession session, RunRecord run) {
        return run.resultContent()
                .flatMap(digest -> session.workspace().orElseThrow().store().read(digest))
                .map(bytes -> (ObjectNode) JSON.readTree(bytes));
    }

    private void print(RunRecord run) {
        if (answer.isJson()) {
            console.json(JsonValue.of(RunView.of(run)).tree());
            return;
        }
        console.line("run         " + run.id());
        console.line("analysis    " + run.analysis());
        console.line("started     " + run.started());
        console.line("took        " + run.duration().toMillis() + " ms");
        console.line("outcome     " + Ids.of(run.outcome()));
        run.error().ifPresent(error -> console.line("error       " + error));
        console.line("seed        " + run.seed());
        console.line("parameters  " + run.parameters());
        for (RunInput input : run.inputs()) {
            console.line("input       %s: %s".formatted(input.name(), input.path()));
            console.line("            SHA-256 " + input.sha256());
            if (!input.options().isEmpty()) {
                console.line("            " + input.options());
            }
        }
        console.line("program     %s on %s".formatted(run.programVersion(), run.machine()));
        run.resultDigest().ifPresent(digest -> console.line("result      SHA-256 " + digest));
        for (RunArtefact file : run.artefacts()) {
            console.line("file        %s, %,d bytes".formatted(file.name(), file.bytes()));
            console.line("            SHA-256 " + file.sha256());
        }
        run.findings().forEach(finding -> console.line("finding     " + finding));
    }
}
