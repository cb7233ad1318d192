package rudra;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Public data that may lie beside the project; who asks for what is not there is skipped. */
public final class SharedData {
    private static final String NAME = "RUDRA_SHARED_DATA";

    private SharedData() {}

    /**
     * A file or folder of the data.
     *
     * @param path below the folder that a property or variable names, or below {@code
     *     ../shared/data}
     */
    public static Path existing(String path) {
        return existing(data().resolve(path));
    }

    /**
     * A file of the worked examples that lie beside the data.
     *
     * @param name the file's name
     */
    public static Path reference(String name) {
        return existing(data().resolveSibling("reference").resolve(name));
    }

    private static Path existing(Path path) {
        assumeTrue(Files.exists(path), () -> "There is no " + path + ": skipped.");
        return path;
    }

    private static Path data() {
        return Path.of(
                Optional.ofNullable(System.getProperty(NAME))
                        .or(() -> Optional.ofNullable(System.getenv(NAME)))
                        .orElse("../shared/data"));
    }
}
