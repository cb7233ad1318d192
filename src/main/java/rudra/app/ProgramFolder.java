package rudra.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** Where the program's own files are: the packed tree, or the project while it is developed. */
final class ProgramFolder {
    private ProgramFolder() {}

    /**
     * The folder above the {@code lib} that holds the program's jar; the working directory where
     * the program runs from class files.
     */
    static Path find() {
        return jar().filter(Files::isRegularFile)
                .map(Path::getParent)
                .map(Path::getParent)
                .orElseGet(() -> Path.of("").toAbsolutePath());
    }

    private static Optional<Path> jar() {
        return Optional.ofNullable(ProgramFolder.class.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(location -> {
                    try {
                        return Path.of(new URI(location.toString()));
                    } catch (URISyntaxException e) {
                        throw new IllegalStateException("Class paths are URIs.", e);
                    }
                });
    }
}
