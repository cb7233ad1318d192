package rudra.network.io;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the institution table that belongs to an exposure list by its name. */
final class TableBeside {
    private static final List<String> EXPOSURES = List.of("exposures", "edges", "links", "matrix");
    private static final List<String> INSTITUTIONS = List.of("institutions", "nodes", "banks");

    private TableBeside() {}

    /** {@code x_institutions.csv} beside {@code x_exposures.csv} and the like. */
    static Optional<Path> find(Path exposures) {
        String name = String.valueOf(exposures.getFileName());
        for (String from : EXPOSURES) {
            for (String to : INSTITUTIONS) {
                Path candidate = exposures.resolveSibling(name.replace(from, to));
                if (name.contains(from) && Files.isRegularFile(candidate)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }
}
