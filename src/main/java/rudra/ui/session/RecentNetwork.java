package rudra.ui.session;

import java.util.Map;

/**
 * A network that was open.
 *
 * @param title what it was called
 * @param path its file
 * @param options how it was read
 */
public record RecentNetwork(String title, String path, Map<String, String> options) {

    /** Copies the options. */
    public RecentNetwork {
        options = Map.copyOf(options);
    }
}
