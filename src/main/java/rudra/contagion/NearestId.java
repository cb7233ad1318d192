package rudra.contagion;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the id that somebody probably meant. */
final class NearestId {
    private NearestId() {}

    /** The id with the least edit distance, letters' case aside, if at most half of it differs. */
    static Optional<String> to(String typed, List<String> ids) {
        return ids.stream()
                .filter(id -> Math.abs(id.length() - typed.length()) <= typed.length() / 2)
                .min(Comparator.comparingInt(id -> distance(typed, id)))
                .filter(id -> distance(typed, id) <= Math.max(1, typed.length() / 2));
    }

    /** Levenshtein distance by rows, O(product of the lengths). */
    private static int distance(String typed, String id) {
        String a = typed.toLowerCase(Locale.ROOT);
        String b = id.toLowerCase(Locale.ROOT);
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[b.length()];
    }
}
