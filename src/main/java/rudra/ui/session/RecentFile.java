package rudra.ui.session;

import java.util.Map;

/**
 * A file that was open.
 *
 * @param kind what it was read as: the id of a kind of input, such as {@code network}
 * @param title what it was called
 * @param path where it is
 * @param options how it was read
 */
public record RecentFile(String kind, String title, String path, Map<String, String> options) {
    /** The kind of networks. */
    public static final String NETWORK = "network";

    /** The kind of tables of observations. */
    public static final String DATASET = "dataset";

    /** Copies the options. */
    public RecentFile {
        options = Map.copyOf(options);
    }

    /** Whether it is the same file, read as the same kind. */
    boolean isSameAs(RecentFile other) {
        return kind.equals(other.kind) && path.equals(other.path);
    }
}
