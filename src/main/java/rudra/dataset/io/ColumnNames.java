package rudra.dataset.io;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.Finding.Weight;

/** Names for the columns of a header: every column has one, and no two the same. */
final class ColumnNames {
    private ColumnNames() {}

    static List<String> distinct(Header header, Findings findings) {
        List<String> names = new ArrayList<>();
        for (int place = 0; place < header.names().size(); place++) {
            String written = header.names().get(place);
            String name = written.isEmpty() ? "column " + (place + 1) : written;
            String free = name;
            for (int number = 2; names.contains(free); number++) {
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
                        header.line());
            }
            names.add(free);
        }
        return names;
    }
}
