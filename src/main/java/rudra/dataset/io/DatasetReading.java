package rudra.dataset.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import rudra.analysis.InputSource;
import rudra.analysis.ReadInput;
import rudra.analysis.file.FileProblems;
import rudra.analysis.file.TextFile;
import rudra.dataset.Dataset;
import rudra.job.Progress;

/** Reads a dataset from a file of any form that is known; the ending of its name says which. */
final class DatasetReading {
    private DatasetReading() {}

    /** The reader of the kind {@code dataset}. */
    static ReadInput<Dataset> read(InputSource source, Progress progress) {
        Map<String, String> inForce =
                ColumnOptions.inForce(DatasetOptions.DECLARED, source.options());
        DatasetOptions options = DatasetOptions.of(inForce);
        if (ending(source.path()).equals("parquet")) {
            return parquet(source.path(), options, inForce, progress);
        }
        TextFile file = TextFile.open(source.path(), options.text().encoding(), progress);
        return switch (ending(source.path())) {
            case "arff" -> ArffReading.read(file, options, inForce, progress);
            case "jsonl", "ndjson", "json" -> jsonLines(file, options, inForce, progress);
            default -> TableReading.read(file, options, inForce, progress);
        };
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
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name : name.substring(0, dot);
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
