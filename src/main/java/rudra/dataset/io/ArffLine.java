package rudra.dataset.io;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a line of an ARFF file apart: words end at the separators given, single or double quotes
 * hold words together, a backslash takes the next character as it is.
 */
final class ArffLine {
    private final String line;
    private int place;

    ArffLine(String line) {
        this.line = line;
    }

    /** A word and whether it was quoted: a quoted question mark is not a missing value. */
    record Word(String text, boolean isQuoted) {}

    /** Thrown where a quote is opened and not closed. */
    static final class UnclosedQuoteException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The next word up to white space or an opening brace; empty at the end. */
    String next() throws UnclosedQuoteException {
        skipSpace();
        if (place < line.length() && isQuote(line.charAt(place))) {
            return quoted();
        }
        int start = place;
        while (place < line.length()
                && !Character.isWhitespace(line.charAt(place))
                && (line.charAt(place) != '{' || place == start)) {
            place++;
        }
        return line.substring(start, place);
    }

    /** What is left, without white space around it. */
    String rest() {
        return line.substring(place).strip();
    }

    /** All words of a list separated by commas. */
    static List<Word> list(String text) throws UnclosedQuoteException {
        ArffLine line = new ArffLine(text);
        List<Word> words = new ArrayList<>();
        do {
            words.add(line.item());
        } while (line.place++ < text.length());
        return words;
    }

    private Word item() throws UnclosedQuoteException {
        skipSpace();
        if (place < line.length() && isQuote(line.charAt(place))) {
            String text = quoted();
            skipTo(',');
            return new Word(text, true);
        }
        int start = place;
        skipTo(',');
        return new Word(line.substring(start, place).strip(), false);
    }

    private String quoted() throws UnclosedQuoteException {
        char quote = line.charAt(place++);
        StringBuilder text = new StringBuilder();
        while (place < line.length() && line.charAt(place) != quote) {
            if (line.charAt(place) == '\\' && place + 1 < line.length()) {
                place++;
            }
            text.append(line.charAt(place++));
        }
        if (place >= line.length()) {
            throw new UnclosedQuoteException();
        }
        place++;
        return text.toString();
    }

    private void skipSpace() {
        while (place < line.length() && Character.isWhitespace(line.charAt(place))) {
            place++;
        }
    }

    private void skipTo(char end) {
        while (place < line.length() && line.charAt(place) != end) {
            place++;
        }
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"';
    }
}
