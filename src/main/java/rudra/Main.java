package rudra;

import java.util.List;
import java.util.Locale;
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
        // The program speaks English, and what it says of a result belongs to the result's digest:
        // on a machine of another language 1,537 rows would be 1.537, or be written in other
        // digits.
        Locale.setDefault(Locale.US);
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
