package rudra.ui.shell;

/** What a window asks of the desktop around it. */
public interface WindowCommands {

    /** Lets the user choose a file and opens it in the asking window. */
    void chooseFile();

    /** Opens one more window on the same workspace. */
    void openWindow();

    /** Closes the asking window. */
    void closeWindow();

    /** Ends the program. */
    void quit();

    /** Shows the log file in the system's viewer. */
    void showLog();
}
