package rudra.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rudra.analysis.RunRecord;
import rudra.app.Workbench;
import rudra.app.WorkspaceSession;
import rudra.app.report.ReportFile;

/** Writes a past run as a document that stands alone. */
@Command(
        name = "report",
        description = "Writes a past run with its charts and tables as a page of HTML or a PDF.",
        mixinStandardHelpOptions = true)
final class HistoryReportCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final Console console;

    @Parameters(paramLabel = "RUN", description = "The id of the run, or how it begins.")
    private String id = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "The file to write: FILE.html or FILE.pdf.")
    private Path out = Path.of("");

    @Mixin private WorkspaceChoice workspace = new WorkspaceChoice();

    HistoryReportCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() {
        ReportFile.requireForm(out);
        try (WorkspaceSession session = workspace.open(workbench, console)) {
            RunRecord run = HistoryShowCommand.found(session, id);
            new ReportFile(workbench.catalogue(), workbench.messages())
                    .write(run, HistoryShowCommand.result(session, run), out);
        }
        console.note("Written to " + out.toAbsolutePath());
        return ExitCode.DONE.status();
    }
}
