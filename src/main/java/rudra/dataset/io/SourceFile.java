package rudra.dataset.io;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.AnalysisException;
import rudra.analysis.AnalysisException.Sort;
import rudra.analysis.Problem;
import rudra.analysis.file.TextFile;
import rudra.dataset.io.database.DatabaseKind;
import rudra.dataset.io.database.DatabaseSource;
import rudra.dataset.io.database.DatabaseSource.InFile;
import rudra.dataset.io.database.DatabaseSource.OnServer;
import rudra.dataset.io.database.DatabaseSource.Place;
import rudra.dataset.io.database.OpenDatabase;
import rudra.dataset.io.database.Selection;
import rudra.job.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a small YAML file that says where a database is: kind, host, port, file, database, user and
 * table or query. Never a URL, never a password.
 */
final class SourceFile {
    private static final YAMLMapper YAML =
            YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private static final List<String> KEYS =
            List.of("kind", "host", "port", "file", "database", "user", "table", "query");

    private static final String LOCAL = "localhost";
    private static final int USUAL_PORT = 5432;

    private final Path path;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Long> lines = new LinkedHashMap<>();

    private SourceFile(Path path) {
        this.path = path;
    }

    /**
     * Where the database is.
     *
     * @param otherFile the file of the database, if it is elsewhere than the source says
     * @throws AnalysisException of sort {@code INPUT} with file, line and key
     */
    static DatabaseSource read(Path path, Optional<Path> otherFile, Progress progress) {
        TextFile file = TextFile.open(path, Optional.empty(), progress);
        SourceFile source = new SourceFile(path);
        source.take(file);
        try {
            return source.source(otherFile);
        } catch (AnalysisException e) {
            throw new AnalysisException(
                    e.sort(), e.problems().stream().map(source::located).toList(), e);
        }
    }

    private Problem located(Problem problem) {
        Optional<Long> line = problem.field().map(lines::get);
        boolean isHere = problem.file().equals(Optional.of(path.toString()));
        return isHere && problem.line().isEmpty() && line.isPresent()
                ? problem.atLine(line.get())
                : problem;
    }

    private void take(TextFile file) {
        if (!file.isWhole()) {
            throw refusal("source.too-long", "This is too long for the description of a source.");
        }
        try (JsonParser parser = YAML.createParser(file.head())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw refusal("source.no-mapping", "A source has “key: value” on each line.");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String key = parser.currentName();
                long line = parser.currentTokenLocation().getLineNr();
                lines.put(key, line);
                requireKnown(key);
                if (!parser.nextToken().isScalarValue()) {
                    throw refusal("source.no-value", "“%s” wants one value.".formatted(key), key);
                }
                String value = parser.getString();
                values.put(key, value == null ? "" : value.strip());
            }
        } catch (JacksonException e) {
            Problem problem =
                    Problem.of("source.broken", "This is no YAML: " + e.getOriginalMessage())
                            .inFile(path.toString());
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new AnalysisException(Sort.INPUT, List.of(problem.atLine(line)), e);
        }
    }

    private void requireKnown(String key) {
        if (key.equals("password")) {
            throw refusal(
                    "source.password",
                    "A password never stands in a file. Set the variable %s of the environment to it."
                            .formatted(OpenDatabase.PASSWORD_VARIABLE),
                    key);
        }
        if (!KEYS.contains(key)) {
            throw refusal(
                    "source.unknown-key",
                    "“%s” is none of: %s. A URL is never taken."
                            .formatted(Words.clip(key), String.join(", ", KEYS)),
                    key);
        }
    }

    private DatabaseSource source(Optional<Path> otherFile) {
        DatabaseKind kind =
                DatabaseKind.of(value("kind"))
                        .orElseThrow(() ->
                                refusal(
                                        "source.kind",
                                        "“kind” is one of: %s."
                                                .formatted(String.join(", ", DatabaseKind.ids())),
                                        "kind"));
        List<String> misplaced =
                kind.isFile() ? List.of("host", "port", "database") : List.of("file");
        for (String key : misplaced) {
            if (values.containsKey(key)) {
                throw refusal(
                        "source.misplaced-key",
                        "“%s” says nothing of %s, which is %s."
                                .formatted(
                                        key,
                                        kind.title(),
                                        kind.isFile() ? "a file" : "on a server"),
                        key);
            }
        }
        if (values.containsKey("table") && values.containsKey("query")) {
            throw refusal("source.table-and-query", "Name a table or ask a query.", "query");
        }
        Place place = kind.isFile() ? new InFile(file(otherFile)) : server();
        return new DatabaseSource(
                path, kind, place, value("user"), Selection.of(value("table"), value("query")));
    }

    private Path file(Optional<Path> other) {
        return other.orElseGet(() -> path.toAbsolutePath().resolveSibling(required("file")))
                .normalize();
    }

    private OnServer server() {
        String host = value("host");
        String port = value("port");
        if (!port.isEmpty() && !port.matches("\\d{1,5}")) {
            throw refusal("database.port-wrong", "A port is a number from 1 to 65535.", "port");
        }
        return new OnServer(
                host.isEmpty() ? LOCAL : host,
                port.isEmpty() ? USUAL_PORT : Integer.parseInt(port),
                required("database"));
    }

    private String required(String key) {
        if (value(key).isEmpty()) {
            throw refusal("source.key-missing", "“%s” is missing.".formatted(key), key);
        }
        return value(key);
    }

    private String value(String key) {
        return values.getOrDefault(key, "");
    }

    private AnalysisException refusal(String code, String message) {
        return AnalysisException.input(Problem.of(code, message).inFile(path.toString()));
    }

    private AnalysisException refusal(String code, String message, String key) {
        Problem problem = Problem.of(code, message).inFile(path.toString()).inField(key);
        Long line = lines.get(key);
        return AnalysisException.input(line == null ? problem : problem.atLine(line));
    }
}
