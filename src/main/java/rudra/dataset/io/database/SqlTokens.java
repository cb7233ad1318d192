package rudra.dataset.io.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a query apart as its database does. What databases understand differently — comments within
 * comments, quotes by dollar signs, escapes by backslashes — is refused, so that nothing can be one
 * statement here and two there.
 */
final class SqlTokens {

    /** What a token is. */
    enum Sort {
        /** A word without quotes, in capitals. */
        WORD,
        /** A name in quotes. */
        NAME,
        /** A text or a number. */
        VALUE,
        /** Any other character. */
        SIGN
    }

    /**
     * A token.
     *
     * @param sort what it is
     * @param text as it is written, without its quotes
     */
    record Token(Sort sort, String text) {
        boolean is(String word) {
            return (sort == Sort.WORD || sort == Sort.SIGN) && text.equals(word);
        }
    }

    /** A query that cannot be taken apart. */
    static final class UnclearException extends Exception {
        private static final long serialVersionUID = 1L;

        UnclearException(String message) {
            super(message);
        }
    }

    private final String sql;
    private final DatabaseKind kind;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private SqlTokens(String sql, DatabaseKind kind) {
        this.sql = sql;
        this.kind = kind;
    }

    /** The tokens of a query, without its comments. Linear in its length. */
    static List<Token> of(String sql, DatabaseKind kind) throws UnclearException {
        SqlTokens reading = new SqlTokens(sql, kind);
        while (reading.at < sql.length()) {
            reading.next();
        }
        return reading.tokens;
    }

    private void next() throws UnclearException {
        char c = sql.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (Character.isISOControl(c)) {
            throw new UnclearException("The query has a control character in it.");
        } else if (sql.startsWith("--", at)) {
            int end = sql.indexOf('\n', at);
            at = end < 0 ? sql.length() : end;
        } else if (sql.startsWith("/*", at)) {
            comment();
        } else if (c == '\'') {
            text();
        } else if (c == '"' || (kind == DatabaseKind.SQLITE && c == '`')) {
            tokens.add(new Token(Sort.NAME, quoted(c)));
        } else if (kind == DatabaseKind.SQLITE && c == '[') {
            bracketed();
        } else if (Character.isUnicodeIdentifierStart(c) || c == '_') {
            word();
        } else if (Character.isDigit(c)) {
            number();
        } else {
            sign(c);
        }
    }

    private void comment() throws UnclearException {
        int end = sql.indexOf("*/", at + 2);
        if (end < 0) {
            throw new UnclearException("A comment is begun and not ended.");
        }
        if (sql.substring(at + 2, end).contains("/*")) {
            throw new UnclearException("Leave out the comment within a comment.");
        }
        at = end + 2;
    }

    private void text() throws UnclearException {
        Token before = tokens.isEmpty() ? new Token(Sort.SIGN, "") : tokens.getLast();
        boolean isJoined = at > 0 && Character.isUnicodeIdentifierPart(sql.charAt(at - 1));
        if (isJoined && before.is("E")) {
            throw new UnclearException("Write texts as '…', without an E before them.");
        }
        tokens.add(new Token(Sort.VALUE, quoted('\'')));
    }

    /** A quote within quotes is doubled. */
    private String quoted(char quote) throws UnclearException {
        StringBuilder inside = new StringBuilder();
        for (int k = at + 1; k < sql.length(); k++) {
            char c = sql.charAt(k);
            if (c != quote) {
                inside.append(c);
            } else if (k + 1 < sql.length() && sql.charAt(k + 1) == quote) {
                inside.append(c);
                k++;
            } else {
                at = k + 1;
                return inside.toString();
            }
        }
        throw new UnclearException("A quote is opened and not closed.");
    }

    private void bracketed() throws UnclearException {
        int end = sql.indexOf(']', at);
        if (end < 0) {
            throw new UnclearException("A bracket is opened and not closed.");
        }
        tokens.add(new Token(Sort.NAME, sql.substring(at + 1, end)));
        at = end + 1;
    }

    private void word() {
        int start = at;
        while (at < sql.length() && isOfWord(sql.charAt(at))) {
            at++;
        }
        tokens.add(new Token(Sort.WORD, sql.substring(start, at).toUpperCase(Locale.ROOT)));
    }

    private static boolean isOfWord(char c) {
        boolean isPart = Character.isUnicodeIdentifierPart(c) && !Character.isISOControl(c);
        return isPart || c == '_' || c == '$';
    }

    private void number() {
        int start = at;
        while (at < sql.length() && (isOfWord(sql.charAt(at)) || sql.charAt(at) == '.')) {
            at++;
        }
        tokens.add(new Token(Sort.VALUE, sql.substring(start, at)));
    }

    private void sign(char c) throws UnclearException {
        if (c == '$' || c == '`' || c == '\\') {
            throw new UnclearException(
                    "“%s” stands outside quotes. Write texts as '…' and names as \"…\"."
                            .formatted(c));
        }
        if (kind == DatabaseKind.H2 && sql.startsWith("//", at)) {
            throw new UnclearException("Write comments with --, not with //.");
        }
        tokens.add(new Token(Sort.SIGN, String.valueOf(c)));
        at++;
    }
}
