package rudra.job;

/** Where a job stands. */
public enum JobState {
    /** Submitted, not yet begun. */
    WAITING,
    /** Being done. */
    RUNNING,
    /** Ended with a result. */
    DONE,
    /** Ended with an exception. */
    FAILED,
    /** Stopped because somebody asked for it; what it had done may be left over. */
    CANCELLED;

    /** Whether the job will not change its state any more. */
    public boolean isFinal() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }
}
