package rudra.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rudra.analysis.Analysis;
import rudra.app.Sample;
import rudra.app.Workbench;
import rudra.app.WorkspaceSession;

/** Lists the samples, or runs one. */
@Command(
        description = "Runs a sample that ships with the program; without a name, lists them.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final Console console;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The sample to run.")
    private @Nullable String name;

    @Option(
            names = "--workspace",
            paramLabel = "DIR",
            description = "The workspace that keeps the run; else the user's own.")
    private @Nullable Path workspace;

    @Option(names = "--json", description = "One JSON document.")
    private boolean json;

    DemoCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (name == null) {
            list();
        } else {
            run(workbench.samples().get(name));
        }
        return ExitCode.DONE.status();
    }

    private void list() {
        TextTable table = new TextTable(List.of("name", "title", "what to look for"));
        for (Sample sample : workbench.samples().all()) {
            table.add(List.of(sample.id(), sample.title(), sample.lookFor()));
        }
        table.lines().forEach(console::line);
    }

    private void run(Sample sample) {
        Analysis<?, ?> analysis = workbench.catalogue().get(sample.analysis());
        RunArguments arguments = new RunArguments(analysis);
        arguments.addParameters(sample.parameters());
        arguments.addInput("network", sample.network());
        if (!json) {
            console.line(sample.title());
            console.line(sample.lookFor());
            console.line("");
        }
        try (WorkspaceSession session =
                workbench.openWorkspaceOrGoWithout(Optional.ofNullable(workspace))) {
            session.notices().forEach(notice -> console.note("rudra: " + notice));
            TimedRun timed = TimedRun.of(workbench, console, session, arguments, false);
            new RunReport(workbench, console).print(timed.run(), timed.millis(), json);
        }
    }
}
