package rudra.dataset.io.database;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import rudra.analysis.AnalysisException;
import rudra.analysis.AnalysisException.Sort;
import rudra.analysis.Problem;
import rudra.dataset.io.database.DatabaseSource.OnServer;

/** What a database refuses, in words. */
final class DatabaseRefusals {
    private static final int LONGEST = 300;

    private DatabaseRefusals() {}

    static AnalysisException notOpened(
            DatabaseSource source, boolean hasPassword, SQLException cause) {
        String state = String.valueOf(cause.getSQLState());
        String reason = reason(cause);
        if (state.startsWith("28") || reason.toLowerCase(Locale.ROOT).contains("password")) {
            return refusal(
                    source,
                    "database.password",
                    hasPassword
                            ? "The database does not take this user and password. Name the user with user:, and set the variable %s to the password."
                                    .formatted(OpenDatabase.PASSWORD_VARIABLE)
                            : "The database wants a password. Set the variable %s of the environment to it; a password never stands in a file. Name the user with user:."
                                    .formatted(OpenDatabase.PASSWORD_VARIABLE),
                    cause);
        }
        if (source.place() instanceof OnServer(String host, int port, String database)) {
            return refusal(
                    source,
                    "database.not-reached",
                    "The database “%s” at %s:%d cannot be opened (%s)."
                            .formatted(database, host, port, reason),
                    cause);
        }
        return refusal(
                source,
                "database.not-opened",
                "The file cannot be opened as a database of %s; another program may have it open, or it is damaged or of another version (%s)."
                        .formatted(source.kind().title(), reason),
                cause);
    }

    static AnalysisException notRead(DatabaseSource source, SQLException cause) {
        return refusal(
                source,
                "database.not-read",
                "The database refuses: %s.".formatted(reason(cause)),
                cause);
    }

    /** The first line of a message, without what only a programmer knows. */
    private static String reason(SQLException cause) {
        String first = String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip();
        String plain = first.replaceFirst("; SQL statement:$", "").replaceFirst("\\.$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    private static AnalysisException refusal(
            DatabaseSource source, String code, String message, SQLException cause) {
        Problem problem = Problem.of(code, message).inFile(source.told().toString());
        return new AnalysisException(Sort.INPUT, List.of(problem), cause);
    }
}
