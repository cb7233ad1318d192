package rudra.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rudra.analysis.RunRecord;
import rudra.analysis.json.Ids;
import rudra.app.Replay;
import rudra.app.ReplayedRun;
import rudra.app.ResultComparison.Verdict;
import rudra.app.Workbench;
import rudra.app.WorkspaceSession;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Repeats a past run and compares the results. */
@Command(
        name = "repeat",
        description = "Repeats a past run from its record and compares the results.",
        mixinStandardHelpOptions = true)
final class HistoryRepeatCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final Console console;

    @Parameters(paramLabel = "RUN", description = "The id of the run, or how it begins.")
    private String id = "";

    @Mixin private WorkspaceChoice workspace = new WorkspaceChoice();

    @Mixin private AnswerForm answer = new AnswerForm();

    HistoryRepeatCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (WorkspaceSession session = workspace.open(workbench, console)) {
            RunRecord past = HistoryShowCommand.found(session, id);
            Replay replay = new Replay(workbench.catalogue(), workbench.inputLoader(), session);
            ReplayedRun again =
                    new Interruptible<>(progress -> replay.repeat(past, progress)).await(console);
            print(again);
            if (again.run().part().isPresent()) {
                return ExitCode.CANCELLED.status();
            }
            boolean differs = again.comparison().verdict() == Verdict.DIFFERENT;
            return (differs ? ExitCode.FAILED : ExitCode.DONE).status();
        }
    }

    private void print(ReplayedRun again) {
        if (answer.isJson()) {
            ObjectNode document = RunReport.document(again.run());
            document.put("repeats", again.past().id());
            document.put("comparison", Ids.of(again.comparison().verdict()));
            ArrayNode changed = document.putArray("changedFiles");
            again.changedFiles().forEach(changed::add);
            console.json(document);
        } else {
            new ResultText(again.run().resultJson()).lines().forEach(console::line);
            console.line("");
            console.line(
                    "Run %s repeats %s.".formatted(again.run().record().id(), again.past().id()));
            again.sentences(workbench.messages()).forEach(console::line);
        }
    }
}
