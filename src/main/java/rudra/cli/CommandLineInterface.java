package rudra.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.app.Workbench;
import rudra.job.CancelledException;
import rudra.job.CatchesAll;

/** The command line as a whole: finds the command, runs it, turns failures into words and codes. */
@CatchesAll("the last resort: what no command foresaw is said in words, with the log for the rest")
public final class CommandLineInterface {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineInterface.class);

    private final Workbench workbench;

    /** A command line over a workbench. */
    public CommandLineInterface(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * Runs a command on the process's own standard output and standard error.
     *
     * @param arguments the words after the program's name
     * @return the exit status of the process
     */
    public int run(List<String> arguments) {
        return run(arguments, System.out, System.err);
    }

    /**
     * Runs a command.
     *
     * @param arguments the words after the program's name
     * @param out where the answer goes
     * @param err where progress, findings and errors go
     * @return the exit status of the process
     */
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        Console console = new Console(out, err);
        boolean asJson = arguments.contains("--json");
        CommandLine commandLine = commands(console);
        commandLine.setParameterExceptionHandler(
                (exception, given) -> misused(console, exception, asJson).status());
        commandLine.setExecutionExceptionHandler(
                (exception, command, parsed) -> failed(console, exception, asJson).status());
        commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        int status = commandLine.execute(arguments.toArray(String[]::new));
        console.close();
        return status;
    }

    private CommandLine commands(Console console) {
        CommandLine history = new CommandLine(new HistoryCommand());
        history.addSubcommand(new HistoryListCommand(workbench, console));
        history.addSubcommand(new HistoryShowCommand(workbench, console));
        history.addSubcommand(new HistoryReportCommand(workbench, console));
        history.addSubcommand(new HistoryRepeatCommand(workbench, console));
        return new CommandLine(new RudraCommand())
                .addSubcommand("list", new ListCommand(workbench, console))
                .addSubcommand("describe", new DescribeCommand(workbench, console))
                .addSubcommand("run", new RunCommand(workbench, console))
                .addSubcommand("verify", new VerifyCommand(workbench, console))
                .addSubcommand("history", history)
                .addSubcommand("demo", new DemoCommand(workbench, console));
    }

    private static ExitCode misused(Console console, ParameterException e, boolean asJson) {
        String usage = e.getCommandLine().getCommandSpec().qualifiedName();
        String message =
                "%s. “%s --help” lists what can be given.".formatted(withoutStop(e), usage);
        return console.report(
                List.of(Problem.of("command.usage", message)), ExitCode.USAGE, asJson);
    }

    private static String withoutStop(ParameterException e) {
        return String.valueOf(e.getMessage()).replaceAll("\\.$", "");
    }

    private static ExitCode failed(Console console, Exception exception, boolean asJson) {
        return switch (exception) {
            case AnalysisException known -> console.report(known, asJson);
            case CancelledException cancelled ->
                    console.report(
                            List.of(Problem.of("run.cancelled", "The run was cancelled.")),
                            ExitCode.CANCELLED,
                            asJson);
            default -> unforeseen(console, exception, asJson);
        };
    }

    private static ExitCode unforeseen(Console console, Exception exception, boolean asJson) {
        LOG.error("A command broke", exception);
        String what = Optional.ofNullable(exception.getMessage()).orElse("no further words");
        String message =
                "Something went wrong that should not: %s (%s). Please report it with the lines above."
                        .formatted(exception.getClass().getSimpleName(), what);
        return console.report(
                List.of(Problem.of("program.unforeseen", message)), ExitCode.FAILED, asJson);
    }

    /**
     * Says that no window can be opened here, and what can be done instead.
     *
     * @return the exit status of the process
     */
    public static int reportNoDisplay() {
        Problem problem =
                Problem.of(
                        "desktop.no-display",
                        "There is no display to open the desktop on; “rudra list” shows what the"
                                + " command line can do.");
        return new Console(System.out, System.err)
                .report(List.of(problem), ExitCode.FAILED, false)
                .status();
    }
}
