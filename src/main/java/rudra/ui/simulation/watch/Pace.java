package rudra.ui.simulation.watch;

/** How fast steps pass by when a run is played. */
public enum Pace {
    /** One step a second. */
    SLOW(1000),
    /** Three steps a second. */
    USUAL(333),
    /** Ten steps a second. */
    FAST(100),
    /** The newest step at once. */
    NEWEST(100);

    private final int millis;

    Pace(int millis) {
        this.millis = millis;
    }

    /** How long a step stays, in milliseconds. */
    public int millis() {
        return millis;
    }
}
