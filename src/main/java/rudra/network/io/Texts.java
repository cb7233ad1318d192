package rudra.network.io;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Wording that the messages of this package share. */
final class Texts {
    private static final int LONGEST_QUOTE = 60;
    private static final int NAMED = 12;

    private Texts() {}

    /** A text from a file, cut to a length that a message can carry. */
    static String clip(String text) {
        return text.length() <= LONGEST_QUOTE
                ? text
                : text.substring(0, LONGEST_QUOTE) + "… (%,d characters)".formatted(text.length());
    }

    /** The first of the texts, and how many more there are. */
    static String list(List<String> texts) {
        String named =
                texts.stream().limit(NAMED).map(Texts::clip).collect(Collectors.joining(", "));
        return texts.size() <= NAMED
                ? named
                : named + " and %,d more".formatted(texts.size() - NAMED);
    }

    /** An amount for people: seven significant digits. */
    static String amount(double value) {
        // Zeros go only behind a point: 1000000 and an exponent of 10 keep theirs.
        return String.format(Locale.ROOT, "%.7g", value)
                .replaceAll("(\\.\\d*?)0+($|e)", "$1$2")
                .replaceAll("\\.($|e)", "$1");
    }

    /** “1 institution”, “3 institutions”. */
    static String count(long number, String noun) {
        return "%,d %s".formatted(number, number == 1 ? noun : noun + "s");
    }
}
