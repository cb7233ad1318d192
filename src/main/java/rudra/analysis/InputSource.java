package rudra.analysis;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where an input comes from and how it is to be read.
 *
 * @param path the main file
 * @param options values of the kind's {@link ImportOption}s by name; paths are absolute or relative
 *     to the working directory
 */
public record InputSource(Path path, Map<String, String> options) {

    /** Copies the options. */
    public InputSource {
        options = Map.copyOf(options);
    }

    /** A file read as the kind does by default. */
    public static InputSource of(Path path) {
        return new InputSource(path, Map.of());
    }
}
