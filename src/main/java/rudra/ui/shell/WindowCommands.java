package rudra.ui.shell;

/** What a window asks of the desktop around it. */
public interface WindowCommands {

    /** Opens one more window on the same workspace. */
    void openWindow();

    /** Closes the asking window. */
    void closeWindow();

    /** Ends the program. */
    void quit();
}
