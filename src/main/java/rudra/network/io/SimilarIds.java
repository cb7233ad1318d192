package rudra.network.io;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rudra.analysis.Problem;

/** Doubts ids that differ in capitals or spaces only: they may mean one institution. */
final class SimilarIds {
    private SimilarIds() {}

    /** Adds a doubt for every id that resembles one before it. O(n). */
    static void report(List<String> ids, String file, Findings findings) {
        Map<String, String> firstByShape = new HashMap<>();
        for (String id : ids) {
            String first = firstByShape.putIfAbsent(shape(id), id);
            if (first != null) {
                findings.doubt(
                        Problem.of(
                                        "network.similar-ids",
                                        "“%s” and “%s” differ in capitals or spaces only. They are taken as two institutions."
                                                .formatted(Texts.clip(first), Texts.clip(id)))
                                .inFile(file));
            }
        }
    }

    private static String shape(String id) {
        return id.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", "");
    }
}
