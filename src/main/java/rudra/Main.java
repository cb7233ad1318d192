package rudra;

import java.util.List;
import rudra.app.Workbench;
import rudra.cli.CommandLineInterface;
import rudra.ui.Desktop;

/** The program's entry point: no arguments open the desktop, anything else is the command line. */
public final class Main {

    private Main() {}

    /**
     * Starts the program.
     *
     * @param arguments the command line as typed
     * @throws InterruptedException if the thread was interrupted while the desktop started
     */
    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length == 0) {
            openDesktop();
        } else {
            CommandLineInterface commandLine = new CommandLineInterface(Workbench.create());
            System.exit(commandLine.run(List.of(arguments)));
        }
    }

    private static void openDesktop() throws InterruptedException {
        try {
            Desktop.launch();
        } catch (UnsupportedOperationException e) {
            System.exit(CommandLineInterface.reportNoDisplay());
        }
    }
}
