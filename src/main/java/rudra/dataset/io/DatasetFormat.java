package rudra.dataset.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a file holds a table. */
enum DatasetFormat {
    /** Text with a separator: CSV, TSV and their kin. */
    DELIMITED("delimited"),
    /** Attribute-relation files. */
    ARFF("arff", "arff"),
    /** One JSON object a line. */
    JSON_LINES("json-lines", "jsonl", "ndjson", "json"),
    /** Parquet. */
    PARQUET("parquet", "parquet"),
    /** A sheet of an Excel workbook. */
    XLSX("xlsx", "xlsx", "xlsm"),
    /** A database of H2. */
    H2("h2", "mv.db"),
    /** A database of DuckDB. */
    DUCKDB("duckdb", "duckdb", "ddb"),
    /** A database of SQLite. */
    SQLITE("sqlite", "sqlite", "sqlite3"),
    /** A file that says where a database is. */
    SOURCE("source", "yaml", "yml");

    private static final String AUTO = "auto";
    private static final int HEAD = 16;

    private final String id;

    /** Joined, as lists can be changed. */
    private final String endings;

    DatasetFormat(String id, String... endings) {
        this.id = id;
        this.endings = String.join(",", endings);
    }

    /** As it is named among the import options. */
    String id() {
        return id;
    }

    /** What the option {@code format} may say; the first is the default. */
    static String[] choices() {
        return Stream.concat(Stream.of(AUTO), Arrays.stream(values()).map(DatasetFormat::id))
                .toArray(String[]::new);
    }

    /** Whether a table or query has to be chosen in it. */
    boolean isDatabase() {
        return this == H2 || this == DUCKDB || this == SQLITE || this == SOURCE;
    }

    /**
     * The format that the user named; otherwise what the ending of the name says, and where it says
     * nothing, what the first bytes do.
     */
    static DatasetFormat of(Path file, String named) {
        if (!named.equals(AUTO)) {
            return Arrays.stream(values())
                    .filter(format -> format.id.equals(named))
                    .findFirst()
                    .orElseThrow(() ->
                            ColumnOptions.wrong(
                                    "format",
                                    "“%s” is none of: %s."
                                            .formatted(named, String.join(", ", choices()))));
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.isEndingOf(name))
                .findFirst()
                .or(() -> byContent(file))
                .orElse(DELIMITED);
    }

    private boolean isEndingOf(String name) {
        return Arrays.stream(endings.split(","))
                .anyMatch(ending -> !ending.isEmpty() && name.endsWith("." + ending));
    }

    private static Optional<DatasetFormat> byContent(Path file) {
        String head = head(file);
        if (head.startsWith("SQLite format 3\0")) {
            return Optional.of(SQLITE);
        }
        if (head.startsWith("DUCK", 8)) {
            return Optional.of(DUCKDB);
        }
        return head.startsWith("H:2,block:") ? Optional.of(H2) : Optional.empty();
    }

    private static String head(Path file) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            // Reading says what is wrong with the file, better than this could.
            return "";
        }
    }
}
