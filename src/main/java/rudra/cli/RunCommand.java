package rudra.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rudra.analysis.Analysis;
import rudra.app.CompletedRun;
import rudra.app.Workbench;
import rudra.app.WorkspaceSession;
import rudra.app.config.ConfigFile;
import rudra.app.report.ReportFile;

/** Runs an analysis. */
@Command(
        description = "Runs an analysis. What it takes is told by: rudra describe ID",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final Console console;

    @Parameters(paramLabel = "ID", description = "The id of the analysis, as in rudra list.")
    private String id = "";

    @Option(names = "--input", paramLabel = "NAME=FILE", description = "A file for a named input.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--network",
            paramLabel = "FILE",
            description = "Short for --input network=FILE.")
    private List<String> networks = new ArrayList<>();

    @Option(
            names = "--dataset",
            paramLabel = "FILE",
            description = "Short for --input dataset=FILE.")
    private List<String> datasets = new ArrayList<>();

    @Option(
            names = "--model",
            paramLabel = "REF",
            description = "Short for --input model=REF: file:PATH, or run:ID for what a run left.")
    private List<String> models = new ArrayList<>();

    @Option(
            names = "--institutions",
            paramLabel = "FILE",
            description = "The institution table that belongs to the network.")
    private @Nullable String institutions;

    @Option(
            names = "--columns",
            paramLabel = "ROLE=NAME",
            description = "Which column has which role, separated by commas.")
    private List<String> columns = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A parameter (a.b=value for nested ones) or an import option.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Parameters, inputs and seed as YAML; the command line goes before it.")
    private @Nullable Path config;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of the random streams.")
    private @Nullable Long seed;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write run.json, tables as CSV and pictures as SVG there.")
    private @Nullable Path out;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write the run as a document: FILE.html or FILE.pdf.")
    private @Nullable Path report;

    @Mixin private WorkspaceChoice workspace = new WorkspaceChoice();

    @Option(
            names = "--strict",
            description = "Refuse inputs with any doubt or row left out (exit code 3).")
    private boolean strict;

    @Mixin private AnswerForm answer = new AnswerForm();

    RunCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    @Override
    public Integer call() {
        RunArguments arguments = arguments(workbench.catalogue().get(id));
        Optional<ResultFolder> folder =
                Optional.ofNullable(out).map(path -> ResultFolder.open(path, console));
        Optional.ofNullable(report).ifPresent(ReportFile::requireForm);
        try (WorkspaceSession session = workspace.openOrGoWithout(workbench, console)) {
            arguments.resolveRuns(run -> PastRunFile.of(session, run));
            TimedRun timed = TimedRun.of(workbench, console, session, arguments, strict);
            folder.ifPresent(open -> open.write(timed.run(), workbench.artefactExport()));
            Optional.ofNullable(report).ifPresent(file -> writeReport(timed.run(), file));
            new RunReport(workbench, console)
                    .print(
                            timed.run(),
                            timed.millis(),
                            workspace.whereKept(session, timed.run().record().id()),
                            answer.isJson());
            return timed.status().status();
        }
    }

    private void writeReport(CompletedRun run, Path file) {
        new ReportFile(workbench.catalogue(), workbench.messages())
                .write(run.record(), Optional.of(run.resultJson()), file);
    }

    private RunArguments arguments(Analysis<?, ?> analysis) {
        RunArguments arguments = new RunArguments(analysis);
        Optional.ofNullable(config).map(ConfigFile::read).ifPresent(arguments::addConfig);
        networks.forEach(file -> arguments.addInput("network", file));
        datasets.forEach(file -> arguments.addInput("dataset", file));
        models.forEach(reference -> arguments.addInput("model", reference));
        inputs.forEach(pair -> arguments.addInput(Pair.of("--input", pair)));
        Optional.ofNullable(institutions)
                .ifPresent(file -> arguments.addImportOption("institutions", file));
        if (!columns.isEmpty()) {
            arguments.addImportOption("columns", String.join(",", columns));
        }
        settings.stream()
                .map(pair -> Pair.of("--set", pair))
                .sorted(SettingPath.wholeBeforeParts(arguments.schema()))
                .forEach(arguments::addSetting);
        Optional.ofNullable(seed).ifPresent(arguments::setSeed);
        return arguments;
    }
}
