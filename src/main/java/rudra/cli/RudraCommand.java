package rudra.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import rudra.app.ProgramVersion;

/** The program itself; without a command on the command line there is nothing that it could do. */
@Command(
        name = "rudra",
        mixinStandardHelpOptions = true,
        versionProvider = RudraCommand.Version.class,
        subcommands = HelpCommand.class,
        description = "Financial contagion and systemic risk. Without a command: the desktop.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "2:wrong usage or parameter",
            "3:unusable input",
            "4:failed",
            "130:cancelled"
        })
final class RudraCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is needed");
    }

    /** Tells picocli the version. */
    static final class Version implements picocli.CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Rudra Workbench " + ProgramVersion.current()};
        }
    }
}
