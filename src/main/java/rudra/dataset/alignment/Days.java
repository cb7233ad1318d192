package rudra.dataset.alignment;

/** Days in seconds. */
final class Days {
    /** The seconds of a day in UTC, which knows no other. */
    static final long SECONDS = 86_400;

    private Days() {}
}
