package rudra.dataset.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.AnalysisException.Sort;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.analysis.file.FileProblems;
import rudra.analysis.file.FileState;
import rudra.dataset.Dataset;
import rudra.dataset.io.database.DatabaseKind;
import rudra.dataset.io.database.DatabaseSource;
import rudra.dataset.io.database.DatabaseSource.InFile;
import rudra.dataset.io.database.OpenDatabase;
import rudra.dataset.io.database.Selection;
import rudra.job.Progress;

/**
 * Reads a table or a query of a database. The file does not say what comes out, as other programs
 * write to a database: the options in force have the table's own digest, and repeating refuses in
 * words where something else comes.
 */
final class DatabaseReading {
    private static final String H2_ENDING = ".mv.db";

    private DatabaseReading() {}

    /**
     * Reads what the options say.
     *
     * @param password the user's password, if there is one
     */
    static ReadInput<Dataset> read(
            Path file,
            DatasetFormat format,
            Map<String, String> given,
            Optional<String> password,
            Progress progress) {
        Optional<Path> other =
                Optional.of(given.getOrDefault("database", ""))
                        .filter(text -> !text.isEmpty())
                        .map(Path::of);
        DatabaseSource source =
                format == DatasetFormat.SOURCE
                        ? SourceFile.read(file, other, progress.part(0, 0.01))
                        : direct(file, format, given);
        if (source.kind() != DatabaseKind.H2 || isNamedForH2(source)) {
            return read(source, given, password, progress);
        }
        return underAnotherName(source, given, password, progress);
    }

    private static DatabaseSource direct(
            Path file, DatasetFormat format, Map<String, String> given) {
        DatabaseKind kind =
                switch (format) {
                    case H2 -> DatabaseKind.H2;
                    case DUCKDB -> DatabaseKind.DUCKDB;
                    default -> DatabaseKind.SQLITE;
                };
        Selection selection =
                Selection.of(given.getOrDefault("table", ""), given.getOrDefault("query", ""));
        String user = given.getOrDefault("user", "");
        try {
            return new DatabaseSource(file, kind, new InFile(file), user, selection);
        } catch (AnalysisException e) {
            boolean isOption = e.problems().getFirst().field().equals(Optional.of("query"));
            throw isOption ? new AnalysisException(Sort.USAGE, e.problems(), e) : e;
        }
    }

    private static boolean isNamedForH2(DatabaseSource source) {
        return source.file().filter(file -> file.toString().endsWith(H2_ENDING)).isPresent();
    }

    /** H2 opens no file of another name, as the workspace's copies have. */
    private static ReadInput<Dataset> underAnotherName(
            DatabaseSource source,
            Map<String, String> given,
            Optional<String> password,
            Progress progress) {
        Path original = source.file().orElseThrow();
        try {
            Path folder = Files.createTempDirectory("rudra-h2-");
            Path copy = folder.resolve("copy" + H2_ENDING);
            try {
                Files.copy(original, copy);
                DatabaseSource renamed =
                        new DatabaseSource(
                                source.told(),
                                source.kind(),
                                new InFile(copy),
                                source.user(),
                                source.selection());
                ReadInput<Dataset> read = read(renamed, given, password, progress);
                return recorded(read.value(), source, read.options(), read);
            } finally {
                Files.deleteIfExists(copy);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            Problem problem =
                    Problem.of(
                                    "database.not-copied",
                                    "The database could not be copied to the folder for temporary files (%s)."
                                            .formatted(FileProblems.reason(e)))
                            .inFile(original.toString());
            throw new AnalysisException(Sort.FAILURE, List.of(problem), e);
        }
    }

    private static ReadInput<Dataset> read(
            DatabaseSource source,
            Map<String, String> given,
            Optional<String> password,
            Progress progress) {
        Findings findings = new Findings(source.told());
        Optional<FileState> before = source.file().map(FileState::of);
        ReadInput<Dataset> read;
        try (OpenDatabase database = OpenDatabase.open(source, password)) {
            QueryRows rows = new QueryRows(source, database, findings);
            read =
                    new TypedReading(source.told(), rows, DatasetOptions.of(given), findings)
                            .read(given, progress);
        }
        if (!source.file().map(FileState::of).equals(before)) {
            throw AnalysisException.input(
                    Problem.of(
                                    "input.changed",
                                    "The database changed while it was read. Read it again.")
                            .inFile(source.told().toString()));
        }
        return recorded(read.value(), source, given, read);
    }

    private static ReadInput<Dataset> recorded(
            Dataset dataset,
            DatabaseSource source,
            Map<String, String> given,
            ReadInput<Dataset> read) {
        Map<String, String> inForce = new LinkedHashMap<>(given);
        List<Path> files = new ArrayList<>(List.of(source.told()));
        source.file()
                .filter(file -> !file.equals(source.told()))
                .ifPresent(file -> {
                    files.add(file);
                    inForce.put("database", file.toString());
                });
        inForce.put("digest", dataset.digest());
        return new ReadInput<>(dataset, files, inForce, read.findings());
    }
}
