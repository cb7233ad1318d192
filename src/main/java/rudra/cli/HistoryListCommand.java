package rudra.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.RunRecord;
import rudra.analysis.json.Ids;
import rudra.analysis.json.JsonValue;
import rudra.app.Workbench;
import rudra.app.WorkspaceSession;
import rudra.workspace.RunPage;
import rudra.workspace.RunQuery;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists past runs, the newest first. */
@Command(
        name = "list",
        description = "Lists past runs, the newest first.",
        mixinStandardHelpOptions = true)
final class HistoryListCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final Console console;

    @Option(names = "--analysis", paramLabel = "ID", description = "Only runs of this analysis.")
    private @Nullable String analysis;

    @Option(names = "--text", paramLabel = "WORDS", description = "Only runs that mention this.")
    private @Nullable String text;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "How many at the most (default: ${DEFAULT-VALUE}).")
    private int most = 20;

    @Mixin private WorkspaceChoice workspace = new WorkspaceChoice();

    @Mixin private AnswerForm answer = new AnswerForm();

    HistoryListCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (most < 1) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "history.most",
                                    "--most is at least 1; it was given as " + most + ".")
                            .inField("--most"));
        }
        RunQuery query = RunQuery.newest().page(0, most);
        query = analysis == null ? query : query.ofAnalysis(analysis);
        query = text == null ? query : query.withText(text);
        try (WorkspaceSession session = workspace.open(workbench, console)) {
            print(session.history().orElseThrow().list(query));
        }
        return ExitCode.DONE.status();
    }

    private void print(RunPage page) {
        if (answer.isJson()) {
            ObjectNode document = JsonNodeFactory.instance.objectNode();
            document.set(
                    "runs", JsonValue.of(page.runs().stream().map(RunView::of).toList()).tree());
            document.put("total", page.total());
            console.json(document);
            return;
        }
        TextTable table = new TextTable(List.of("run", "started", "analysis", "outcome", "took"));
        page.runs().forEach(run -> table.add(row(run)));
        table.lines().forEach(console::line);
        console.line("%d of %d runs".formatted(page.runs().size(), page.total()));
    }

    private static List<String> row(RunRecord run) {
        return List.of(
                run.id(),
                run.started().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString(),
                run.analysis(),
                Ids.of(run.outcome()),
                run.duration().toMillis() + " ms");
    }
}
