package rudra.contagion.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Turns values by position into values by id, in file order. */
final class ById {
    private ById() {}

    static List<String> where(List<String> ids, IntPredicate condition) {
        return IntStream.range(0, ids.size()).filter(condition).mapToObj(ids::get).toList();
    }

    static Map<String, Double> above0(List<String> ids, double[] values) {
        return where(ids, values, i -> values[i] > 0);
    }

    static Map<String, Double> where(List<String> ids, double[] values, IntPredicate condition) {
        Map<String, Double> entries = new LinkedHashMap<>();
        IntStream.range(0, values.length)
                .filter(condition)
                .forEach(i -> entries.put(ids.get(i), values[i]));
        return Collections.unmodifiableMap(entries);
    }

    static Map<String, Integer> failureRounds(List<String> ids, int[] rounds) {
        Map<String, Integer> entries = new LinkedHashMap<>();
        for (int i = 0; i < rounds.length; i++) {
            if (rounds[i] >= 0) {
                entries.put(ids.get(i), rounds[i]);
            }
        }
        return Collections.unmodifiableMap(entries);
    }
}
