package rudra.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.reference.ReferenceCase;
import rudra.analysis.reference.ReferenceCaseFile;

/** Finds the worked examples that ship with the program, and those in files of the user. */
public final class ReferenceCases {
    private static final String FOLDER = "/reference/";
    private final List<String> shipped;

    /**
     * Finds cases.
     *
     * @param shipped the names of the files of cases among the program's resources
     */
    ReferenceCases(List<String> shipped) {
        this.shipped = List.copyOf(shipped);
    }

    /** The cases that ship with the program. */
    public List<ReferenceCase> shipped() {
        List<ReferenceCase> cases = new ArrayList<>();
        for (String name : shipped) {
            try (InputStream stream = ReferenceCases.class.getResourceAsStream(FOLDER + name)) {
                if (stream == null) {
                    throw new IllegalStateException("The build lacks " + name);
                }
                cases.addAll(ReferenceCaseFile.read(stream, name, Path.of("")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(cases);
    }

    /**
     * The cases of a file, or of every {@code .json} file of a folder in alphabetical order.
     *
     * @throws AnalysisException of sort {@code INPUT} if there is nothing to read or it is no such
     *     file
     */
    public List<ReferenceCase> at(Path place) {
        if (!Files.isDirectory(place)) {
            return ReferenceCaseFile.read(place);
        }
        List<ReferenceCase> cases = new ArrayList<>();
        for (Path file : jsonFiles(place)) {
            cases.addAll(ReferenceCaseFile.read(file));
        }
        if (cases.isEmpty()) {
            throw AnalysisException.input(
                    Problem.of("reference.none", "The folder holds no .json file of cases.")
                            .inFile(place.toString()));
        }
        return List.copyOf(cases);
    }

    private static List<Path> jsonFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw FileDigest.unreadable(folder, e);
        }
    }
}
