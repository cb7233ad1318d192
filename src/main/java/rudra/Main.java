package rudra;

import java.util.List;
import rudra.app.Workbench;
import rudra.cli.CommandLineInterface;

/** The program's entry point: no arguments open the desktop, anything else is the command line. */
public final class Main {

    private Main() {}

    /**
     * Starts the program.
     *
     * @param arguments the command line as typed
     */
    public static void main(String[] arguments) {
        Workbench workbench = Workbench.create();
        if (arguments.length == 0) {
            return;
        }
        CommandLineInterface commandLine = new CommandLineInterface(workbench);
        System.exit(commandLine.run(List.of(arguments), System.out, System.err));
    }
}
