package rudra;

/** The program's entry point: no arguments open the desktop, anything else is the command line. */
public final class Main {

    private Main() {}

    /**
     * Starts the program.
     *
     * @param arguments the command line as typed
     */
    public static void main(String[] arguments) {
        System.exit(arguments.length == 0 ? 0 : 2);
    }
}
