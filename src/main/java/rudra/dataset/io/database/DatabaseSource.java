package rudra.dataset.io.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.file.FileProblems;

/**
 * Where a database is and what is read of it. Holds no password.
 *
 * @param told the file that messages name: the database's, or the one that describes it
 * @param kind which database
 * @param place the file or the server
 * @param user who asks; as is usual for the kind if empty
 * @param selection what is read
 */
public record DatabaseSource(
        Path told, DatabaseKind kind, Place place, String user, Selection selection) {
    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[?[0-9a-fA-F:.]+]?");

    /** What ends a name and begins a setting where a driver reads it. */
    private static final Pattern ENDS_A_NAME = Pattern.compile("[;?&#\\p{Cntrl}]");

    private static final Pattern UNSAFE_DATABASE = Pattern.compile("[;?&#%/\\\\:=\\p{Cntrl}]");
    private static final String WORKSPACE_LOCK = "workspace.lock";
    private static final String WORKSPACE_STORE = "store";

    /** Where a database is. */
    public sealed interface Place {}

    /**
     * In a file.
     *
     * @param path the file
     */
    public record InFile(Path path) implements Place {}

    /**
     * On a server.
     *
     * @param host its name or address
     * @param port its port
     * @param database the database's name there
     */
    public record OnServer(String host, int port, String database) implements Place {}

    /**
     * Checks everything that can be checked without opening it.
     *
     * @throws AnalysisException of sort {@code INPUT} if a name could be taken for more than a
     *     name, the file is one of a workspace, or the query is not one SELECT
     */
    public DatabaseSource {
        switch (place) {
            case InFile(Path path) -> check(told, path);
            case OnServer(String host, int port, String database) ->
                    check(told, host, port, database);
        }
        if (selection instanceof Selection.Query(String text)) {
            SelectStatement.objection(text, kind)
                    .ifPresent(objection -> {
                        throw refusal(told, "query.not-one-select", objection, "query");
                    });
        }
    }

    private static void check(Path told, Path file) {
        FileProblems.requireReadable(file);
        if (ENDS_A_NAME.matcher(file.toAbsolutePath().toString()).find()) {
            throw refusal(
                    told,
                    "database.name-unsafe",
                    "The path “%s” has a character that begins a setting for a database (; ? & #). Rename the file or its folder."
                            .formatted(file),
                    "file");
        }
        if (isOfWorkspace(file)) {
            throw refusal(
                    told,
                    "database.own-file",
                    "This is a database of a workspace of this program, which is not read as data."
                            + " Past runs are shown by “rudra history”.",
                    "file");
        }
    }

    private static boolean isOfWorkspace(Path file) {
        Path real = real(file);
        for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(WORKSPACE_LOCK))) {
                // What a workspace keeps of users' files lies in its store.
                return !real.startsWith(folder.resolve(WORKSPACE_STORE));
            }
        }
        return false;
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            // It cannot be followed; opening it says why.
            return file.toAbsolutePath().normalize();
        }
    }

    private static void check(Path told, String host, int port, String database) {
        if (!HOST.matcher(host).matches()) {
            throw refusal(
                    told,
                    "database.name-unsafe",
                    "“%s” is no name of a host: letters, digits, points and hyphens only, never a URL."
                            .formatted(host),
                    "host");
        }
        if (port < 1 || port > 65_535) {
            throw refusal(told, "database.port-wrong", "A port is from 1 to 65535.", "port");
        }
        if (database.isBlank() || UNSAFE_DATABASE.matcher(database).find()) {
            throw refusal(
                    told,
                    "database.name-unsafe",
                    "“%s” is no name of a database: it is empty or has one of ; ? & # %% / \\ : =."
                            .formatted(database),
                    "database");
        }
    }

    /** The file of the database; empty for a server. */
    public Optional<Path> file() {
        return place instanceof InFile(Path path) ? Optional.of(path) : Optional.empty();
    }

    private static AnalysisException refusal(Path told, String code, String message, String field) {
        return AnalysisException.input(
                Problem.of(code, message).inFile(told.toString()).inField(field));
    }
}
