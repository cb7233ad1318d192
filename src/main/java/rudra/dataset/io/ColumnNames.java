package rudra.dataset.io;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rudra.analysis.Finding.Weight;

/** Names for the columns of a header: every column has one, and no two the same. */
final class ColumnNames {
    private ColumnNames() {}

    /**
     * The names as they are written, where they are there and differ. Linear in their number.
     *
     * @param line the line on which they stand
     */
    static List<String> distinct(List<String> header, long line, Findings findings) {
        Set<String> names = new LinkedHashSet<>();
        Map<String, Integer> lastNumbers = new HashMap<>();
        for (String written : header) {
            String name = written.isEmpty() ? "column " + (names.size() + 1) : written;
            String free = name;
            for (int number = lastNumbers.getOrDefault(name, 1) + 1;
                    names.contains(free);
                    number++) {
                lastNumbers.put(name, number);
                free = "%s (%d)".formatted(name, number);
            }
            if (!free.equals(written)) {
                findings.find(
                        Weight.NOTE,
                        "dataset.column-named",
                        free,
                        written.isEmpty()
                                ? "The column has no name; it is called “%s”.".formatted(free)
                                : "Another column has this name; it is called “%s”."
                                        .formatted(free),
                        line);
            }
            names.add(free);
        }
        return List.copyOf(names);
    }
}
