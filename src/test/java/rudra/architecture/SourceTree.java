package rudra.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The project's own files, as the tests about them read them. */
final class SourceTree {

    private static final Set<String> NOT_OURS =
            Set.of("target", ".git", ".idea", ".vscode", "LICENSE", "node_modules");

    private SourceTree() {}

    /** All Java files below a folder of the project, in a fixed order; none where it is absent. */
    static List<Path> javaFiles(String folder) {
        Path root = Path.of(folder);
        return Files.isDirectory(root) ? files(root, Set.of("java")) : List.of();
    }

    /** All text files of the project that people write. */
    static List<Path> textFiles() {
        return files(
                Path.of(""),
                Set.of("java", "fxml", "css", "properties", "sql", "md", "xml", "json", "yaml"));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static List<Path> files(Path root, Set<String> extensions) {
        try (Stream<Path> entries = Files.walk(root)) {
            return entries.filter(SourceTree::isOurs)
                    .filter(Files::isRegularFile)
                    .filter(file -> extensions.contains(extension(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + root.toAbsolutePath(), e);
        }
    }

    private static boolean isOurs(Path file) {
        for (Path part : file) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
