package rudra.ui.palette;

import java.util.Arrays;
import java.util.Locale;

/** How well a title fits what somebody typed. */
final class Match {
    /** The rank of what does not fit at all. */
    static final int NONE = Integer.MAX_VALUE;

    private static final int AT_START = 0;
    private static final int AT_WORD = 1;
    private static final int INSIDE = 2;
    private static final int IN_DETAIL = 3;
    private static final int LETTERS_IN_ORDER = 4;

    private Match() {}

    /** The rank of a title: the smaller the better. Words may come in any order. */
    static int rank(String typed, String title, String detail) {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        String low = title.toLowerCase(Locale.ROOT);
        String more = detail.toLowerCase(Locale.ROOT);
        return Arrays.stream(words).mapToInt(word -> rankWord(word, low, more)).max().orElse(0);
    }

    private static int rankWord(String word, String title, String detail) {
        if (title.startsWith(word)) {
            return AT_START;
        }
        if (title.contains(" " + word)) {
            return AT_WORD;
        }
        if (title.contains(word)) {
            return INSIDE;
        }
        if (detail.contains(word)) {
            return IN_DETAIL;
        }
        return inOrder(word, title) ? LETTERS_IN_ORDER : NONE;
    }

    private static boolean inOrder(String letters, String title) {
        int from = 0;
        for (int i = 0; i < letters.length(); i++) {
            int at = title.indexOf(letters.charAt(i), from);
            if (at < 0) {
                return false;
            }
            from = at + 1;
        }
        return true;
    }
}
