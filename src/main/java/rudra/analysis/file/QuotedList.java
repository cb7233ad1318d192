package rudra.analysis.file;

import java.util.ArrayList;
import java.util.List;

/**
 * Several texts in one option, separated by commas. As in a delimited file, a text that has a comma
 * stands in quotes, and a quote within quotes is doubled: {@code rating,"Amount, EUR"}. Quotes
 * begin a text or follow its {@code =}; elsewhere, and where they are not closed, they are as any
 * other character.
 */
public final class QuotedList {
    private static final char QUOTE = '"';

    private QuotedList() {}

    /** The texts as they are written, quotes included; blank ones are passed over. */
    public static List<String> split(String list) {
        List<String> texts = new ArrayList<>();
        int from = 0;
        int place = 0;
        while (place <= list.length()) {
            if (place == list.length() || list.charAt(place) == ',') {
                String text = list.substring(from, place).strip();
                if (!text.isEmpty()) {
                    texts.add(text);
                }
                from = place + 1;
                place = from;
            } else {
                place = opens(list, from, place) ? behindQuotes(list, place) : place + 1;
            }
        }
        return List.copyOf(texts);
    }

    /**
     * A text with a {@code =}.
     *
     * @param written as it is written, quotes included
     * @param key what stands before the last {@code =}, without quotes; empty where there is none
     * @param value what stands behind it
     */
    public record Pair(String written, String key, String value) {}

    /** Pairs; the pair as a whole may stand in quotes, or its key alone. */
    public static List<Pair> pairs(String list) {
        return split(list).stream().map(QuotedList::pair).toList();
    }

    private static Pair pair(String written) {
        String text = plain(written);
        int sign = text.lastIndexOf('=');
        String key = text.substring(0, Math.max(0, sign));
        return new Pair(
                written, text.equals(written) ? plain(key) : key, text.substring(sign + 1).strip());
    }

    /** A text without the quotes around it; without blanks around it where it has none. */
    public static String plain(String written) {
        String text = written.strip();
        boolean isQuoted =
                text.length() > 1
                        && text.charAt(0) == QUOTE
                        && behindQuotes(text, 0) == text.length();
        return isQuoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }

    /** A text as it is written in a list: in quotes where it would not be read back otherwise. */
    public static String written(String plain) {
        boolean needsQuotes =
                plain.indexOf(',') >= 0
                        || plain.indexOf(QUOTE) >= 0
                        || !plain.equals(plain.strip());
        return needsQuotes ? QUOTE + plain.replace("\"", "\"\"") + QUOTE : plain;
    }

    private static boolean opens(String list, int from, int place) {
        String before = list.substring(from, place).strip();
        return list.charAt(place) == QUOTE && (before.isEmpty() || before.endsWith("="));
    }

    /** The place behind the closing quote; the next one where the quote is not closed. */
    private static int behindQuotes(String list, int opening) {
        int place = opening + 1;
        while (place < list.length()) {
            if (list.charAt(place) != QUOTE) {
                place++;
            } else if (place + 1 < list.length() && list.charAt(place + 1) == QUOTE) {
                place += 2;
            } else {
                return place + 1;
            }
        }
        return opening + 1;
    }
}
