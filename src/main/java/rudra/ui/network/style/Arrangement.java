package rudra.ui.network.style;

/** How the nodes are placed. */
public enum Arrangement {
    /** Those who deal with each other stand near each other. */
    FORCES("arrangement.forces"),
    /** On the map. */
    MAP("arrangement.map"),
    /** On a circle, in the order of the file. */
    CIRCLE("arrangement.circle");

    private final String key;

    Arrangement(String key) {
        this.key = key;
    }

    /** The key of its name among the messages. */
    public String key() {
        return key;
    }
}
