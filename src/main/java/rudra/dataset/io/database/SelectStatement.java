package rudra.dataset.io.database;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rudra.dataset.io.database.SqlTokens.Sort;
import rudra.dataset.io.database.SqlTokens.Token;
import rudra.dataset.io.database.SqlTokens.UnclearException;

/**
 * Whether a query is one SELECT, perhaps with a WITH before it, that writes nothing and reads
 * nothing but tables. It is judged by its words before anything is opened; the connection refuses
 * by itself what changes data.
 */
final class SelectStatement {
    /** What begins a statement that changes something or reaches elsewhere. */
    private static final Set<String> OTHER_STATEMENTS =
            Set.of(
                    "INSERT",
                    "UPDATE",
                    "DELETE",
                    "MERGE",
                    "TRUNCATE",
                    "CREATE",
                    "ALTER",
                    "DROP",
                    "CALL",
                    "COPY",
                    "ATTACH",
                    "DETACH",
                    "PRAGMA",
                    "INSTALL",
                    "LOAD",
                    "EXPORT",
                    "IMPORT",
                    "EXECUTE",
                    "GRANT",
                    "REVOKE",
                    "SET",
                    "REPLACE",
                    "VACUUM");

    /** What goes on with an expression, so that the word before it is a column. */
    private static final Set<String> AFTER_A_COLUMN =
            Set.of(
                    "IS", "IN", "NOT", "BETWEEN", "LIKE", "ILIKE", "AND", "OR", "AS", "ASC", "DESC",
                    "ORDER", "COLLATE", "ESCAPE");

    private static final Set<String> LOCKS = Set.of("UPDATE", "SHARE", "NO", "KEY");

    /** Functions that read or write files, reach other servers, or act upon the server. */
    private static final Pattern REACHES_OUT =
            Pattern.compile(
                    "pg_.*|lo_.*|dblink.*|set_config|setval|nextval|query_to_.*|table_to_.*"
                            + "|cursor_to_.*|schema_to_.*|database_to_.*"
                            + "|file_read|file_write|csvread|csvwrite|link_schema"
                            + "|load_extension|readfile|writefile|fts3_tokenizer"
                            + "|read_.*|parquet_.*|.*_scan|scan_.*|glob|sniff_csv|query"
                            + "|query_table|getenv|which_secret|duckdb_secrets|duckdb_settings");

    private final List<Token> tokens;
    private int at;

    private SelectStatement(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * What speaks against a query, in sentences; empty if nothing does. Linear in its length.
     *
     * @param sql the query; one semicolon at its end is allowed
     * @param kind the database that would be asked
     */
    static Optional<String> objection(String sql, DatabaseKind kind) {
        try {
            return new SelectStatement(SqlTokens.of(sql, kind)).objection();
        } catch (UnclearException e) {
            return Optional.of("The query cannot be taken apart. " + e.getMessage());
        }
    }

    private Optional<String> objection() {
        int length = tokens.size();
        int end = length > 0 && tokens.getLast().is(";") ? length - 1 : length;
        for (int k = 0; k < end; k++) {
            if (tokens.get(k).is(";")) {
                return Optional.of("The query has more than one statement. Write one SELECT.");
            }
        }
        if (!isSelect(end)) {
            return Optional.of(
                    "The query begins with “%s”. Only one SELECT is run, perhaps with WITH before it; nothing is ever written."
                            .formatted(length == 0 ? "" : tokens.getFirst().text()));
        }
        for (int k = 0; k < end; k++) {
            Optional<String> objection = objectionAt(k);
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    private boolean isSelect(int end) {
        at = 0;
        if (token(0).is("WITH")) {
            at = 1;
            at += token(at).is("RECURSIVE") ? 1 : 0;
            do {
                if (!skippedNamedQuery(end)) {
                    return false;
                }
            } while (token(at++).is(","));
            at--;
        }
        while (token(at).is("(")) {
            at++;
        }
        return token(at).is("SELECT");
    }

    /** Passes over {@code name (columns) AS MATERIALIZED (query)}. */
    private boolean skippedNamedQuery(int end) {
        at++;
        if (token(at).is("(")) {
            skipParentheses(end);
        }
        if (!token(at++).is("AS")) {
            return false;
        }
        at += token(at).is("NOT") ? 1 : 0;
        at += token(at).is("MATERIALIZED") ? 1 : 0;
        if (!token(at).is("(")) {
            return false;
        }
        skipParentheses(end);
        return true;
    }

    private void skipParentheses(int end) {
        int depth = 0;
        do {
            depth += token(at).is("(") ? 1 : token(at).is(")") ? -1 : 0;
            at++;
        } while (depth > 0 && at < end);
    }

    private Optional<String> objectionAt(int k) {
        Token token = tokens.get(k);
        Token next = token(k + 1);
        if (token.is("INTO")) {
            return Optional.of(
                    "“INTO” would write a table. Leave it out; quote it if it is a name.");
        }
        if (token.is("FOR") && next.sort() == Sort.WORD && LOCKS.contains(next.text())) {
            return Optional.of("“FOR %s” would lock rows. Leave it out.".formatted(next.text()));
        }
        boolean beginsStatement =
                k > 0
                        && token(k - 1).is("(")
                        && token.sort() == Sort.WORD
                        && OTHER_STATEMENTS.contains(token.text())
                        && (next.sort() == Sort.WORD || next.sort() == Sort.NAME)
                        && !AFTER_A_COLUMN.contains(next.text());
        if (beginsStatement) {
            return Optional.of(
                    "“%s” within the query would do more than read. Only SELECT is run."
                            .formatted(token.text()));
        }
        boolean isFunction =
                (token.sort() == Sort.WORD || token.sort() == Sort.NAME) && next.is("(");
        String name = token.text().toLowerCase(Locale.ROOT);
        return isFunction && REACHES_OUT.matcher(name).matches()
                ? Optional.of(
                        "The function “%s” reaches beyond the tables of the database."
                                .formatted(name))
                : Optional.empty();
    }

    private Token token(int k) {
        return k < tokens.size() ? tokens.get(k) : new Token(Sort.SIGN, "");
    }
}
