package rudra.ui.simulation.watch;

/** Where the run of the screen stands. */
public enum RunState {
    /** No network is open. */
    EMPTY,
    /** Nothing was run yet. */
    READY,
    /** Steps are being computed. */
    RUNNING,
    /** It waits between two steps, and can go on. */
    PAUSED,
    /** It was cancelled; its steps stay, but it cannot go on. */
    STOPPED,
    /** All steps are done. */
    FINISHED,
    /** It came to an end that nobody wanted; the steps before stay. */
    FAILED;

    /** Whether it can be told to go forward from where it is. */
    public boolean isUnderWay() {
        return this == RUNNING || this == PAUSED;
    }
}
