package rudra.dataset.io;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputSource;
import rudra.analysis.Problem;
import rudra.analysis.ReadInput;
import rudra.analysis.file.FileProblems;
import rudra.analysis.file.FileState;
import rudra.analysis.file.TextFile;
import rudra.dataset.Dataset;
import rudra.dataset.io.database.OpenDatabase;
import rudra.job.Progress;

/** Reads a dataset from a file or database of any form that is known. */
final class DatasetReading {
    private DatasetReading() {}

    /** The reader of the kind {@code dataset}. */
    static ReadInput<Dataset> read(InputSource source, Progress progress) {
        return read(
                source,
                Optional.ofNullable(System.getenv(OpenDatabase.PASSWORD_VARIABLE)),
                progress);
    }

    /**
     * Reads a dataset.
     *
     * @param password of the user of a database, if there is one
     */
    static ReadInput<Dataset> read(
            InputSource source, Optional<String> password, Progress progress) {
        Map<String, String> inForce =
                ColumnOptions.inForce(DatasetOptions.DECLARED, source.options());
        DatasetOptions options = DatasetOptions.of(inForce);
        Path file = source.path();
        DatasetFormat format = DatasetFormat.of(file, inForce.getOrDefault("format", ""));
        requireFitting(format, inForce);
        inForce.put("format", format.id());
        FileState before = FileState.of(file);
        ReadInput<Dataset> read;
        try {
            read =
                    format.isDatabase()
                            ? DatabaseReading.read(file, format, inForce, password, progress)
                            : read(file, format, options, inForce, progress);
        } catch (AnalysisException e) {
            // What else is wrong with it was perhaps never there.
            requireUnchanged(file, before, e);
            throw e;
        }
        requireSame(source, read);
        return named(read, inForce.getOrDefault("name", ""));
    }

    /** The table under the name that was asked for, which a repetition asks for again. */
    private static ReadInput<Dataset> named(ReadInput<Dataset> read, String wanted) {
        String name = wanted.isBlank() ? read.value().name() : wanted.strip();
        Map<String, String> inForce = new LinkedHashMap<>(read.options());
        inForce.put("name", name);
        Dataset dataset = new Dataset(name, read.value().columns());
        return new ReadInput<>(dataset, read.files(), inForce, read.findings());
    }

    private static ReadInput<Dataset> read(
            Path file,
            DatasetFormat format,
            DatasetOptions options,
            Map<String, String> inForce,
            Progress progress) {
        return switch (format) {
            case PARQUET -> parquet(file, options, inForce, progress);
            case XLSX -> workbook(file, options, inForce, progress);
            case JSON_LINES -> jsonLines(text(file, options, progress), options, inForce, progress);
            case ARFF ->
                    ArffReading.read(text(file, options, progress), options, inForce, progress);
            default -> TableReading.read(text(file, options, progress), options, inForce, progress);
        };
    }

    private static TextFile text(Path file, DatasetOptions options, Progress progress) {
        return TextFile.open(file, options.text().encoding(), progress);
    }

    private static void requireFitting(DatasetFormat format, Map<String, String> options) {
        if (format != DatasetFormat.XLSX && !options.getOrDefault("sheet", "").isEmpty()) {
            throw ColumnOptions.wrong("sheet", "Only a workbook (.xlsx) has sheets.");
        }
        boolean isDirect = format.isDatabase() && format != DatasetFormat.SOURCE;
        for (String name : List.of("table", "query", "user")) {
            if (!isDirect && !options.getOrDefault(name, "").isEmpty()) {
                throw ColumnOptions.wrong(
                        name,
                        "“%s” is for the file of a database: .mv.db (H2), .duckdb, .sqlite. A source file says it by itself."
                                .formatted(name));
            }
        }
        if (format != DatasetFormat.SOURCE && !options.getOrDefault("database", "").isEmpty()) {
            throw ColumnOptions.wrong("database", "“database” is for a source file (.yaml).");
        }
        if (!options.getOrDefault("table", "").isEmpty()
                && !options.getOrDefault("query", "").isEmpty()) {
            throw ColumnOptions.wrong("query", "Name a table or ask a query, not both.");
        }
    }

    private static void requireUnchanged(Path file, FileState before, AnalysisException cause) {
        if (!FileState.of(file).equals(before)) {
            Problem problem =
                    Problem.of(
                                    "input.changed",
                                    "The file changed while it was read. Read it again.")
                            .inFile(file.toString());
            throw new AnalysisException(AnalysisException.Sort.INPUT, List.of(problem), cause);
        }
    }

    private static void requireSame(InputSource source, ReadInput<Dataset> read) {
        String wanted = source.options().getOrDefault("digest", "");
        if (!wanted.isEmpty() && !wanted.equals(read.value().digest())) {
            throw AnalysisException.input(
                    Problem.of(
                                    "dataset.other-rows",
                                    "What is read is no longer the table with the digest %s… that was asked for: rows, order or types differ. Without digest=… it is read as it is now."
                                            .formatted(
                                                    wanted.substring(
                                                            0, Math.min(12, wanted.length()))))
                            .inFile(source.path().toString())
                            .inField("digest"));
        }
    }

    private static ReadInput<Dataset> workbook(
            Path file, DatasetOptions options, Map<String, String> inForce, Progress progress) {
        Findings findings = new Findings(file);
        String sheet = inForce.getOrDefault("sheet", "").strip();
        WorkbookRows rows = new WorkbookRows(file, sheet, findings, progress.part(0, 0.2));
        return new TypedReading(file, rows, options, findings).read(inForce, progress.part(0.2, 1));
    }

    private static ReadInput<Dataset> parquet(
            Path file, DatasetOptions options, Map<String, String> inForce, Progress progress) {
        FileProblems.requireReadable(file);
        Findings findings = new Findings(file);
        return new TypedReading(file, ParquetRows.open(file, findings), options, findings)
                .read(inForce, progress);
    }

    private static ReadInput<Dataset> jsonLines(
            TextFile file, DatasetOptions options, Map<String, String> inForce, Progress progress) {
        Findings findings = new Findings(file.path());
        return new TypedReading(file.path(), new JsonLines(file, findings), options, findings)
                .read(inForce, progress);
    }

    /** What to call the dataset of a file: the file's name without its ending. */
    static String name(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.mv\\.db$", ".db");
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name : name.substring(0, dot);
    }
}
