package rudra.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Past runs; the work is done by its subcommands. */
@Command(description = "Past runs: list, show, report, repeat.", mixinStandardHelpOptions = true)
final class HistoryCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "One of list, show, report, repeat is needed");
    }
}
