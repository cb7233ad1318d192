package rudra.analysis;

/** How a run ended. */
public enum RunOutcome {
    /** It has begun and not yet ended. */
    RUNNING,
    /** It ended with a result. */
    DONE,
    /** It ended with an error. */
    FAILED,
    /** Somebody cancelled it. */
    CANCELLED,
    /** The program ended before the run did. */
    INTERRUPTED
}
