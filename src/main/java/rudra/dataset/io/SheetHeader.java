package rudra.dataset.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import rudra.analysis.AnalysisException;
import rudra.analysis.Finding.Weight;
import rudra.analysis.Problem;

/**
 * The header of a sheet: the first row that has cells in at least two thirds of as many columns as
 * any of the first rows, so that a title above a table is none.
 *
 * @param line its row, from 1
 * @param names the names of columns by their place; a column without a name and without a cell in
 *     the first rows is none
 */
record SheetHeader(long line, Map<Integer, String> names) {
    /** How many rows with a cell are looked at. */
    static final int ROWS_LOOKED_AT = 50;

    /**
     * A row of a sheet.
     *
     * @param number its number, from 1
     * @param texts what stands in its cells, by place; without empty ones
     */
    record Line(long number, Map<Integer, String> texts) {
        boolean isBlank() {
            return texts.isEmpty();
        }
    }

    SheetHeader {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    static SheetHeader find(Path file, List<Line> head, Findings findings) {
        int widest = head.stream().mapToInt(line -> line.texts().size()).max().orElse(0);
        Line first =
                head.stream()
                        .filter(line -> 3 * line.texts().size() >= 2 * widest)
                        .findFirst()
                        .orElseThrow(() ->
                                AnalysisException.input(
                                        Problem.of("dataset.no-rows", "The sheet is empty.")
                                                .inFile(file.toString())));
        if (!first.equals(head.getFirst())) {
            findings.find(
                    Weight.NOTE,
                    "xlsx.rows-above",
                    "",
                    "The header is row %d; what stands above it is passed over."
                            .formatted(first.number()),
                    head.getFirst().number());
        }
        TreeSet<Integer> places = new TreeSet<>(first.texts().keySet());
        head.stream()
                .filter(line -> line.number() > first.number())
                .forEach(line -> places.addAll(line.texts().keySet()));
        List<String> written = new ArrayList<>();
        places.forEach(place -> written.add(first.texts().getOrDefault(place, "")));
        List<String> distinct = ColumnNames.distinct(written, first.number(), findings);
        Map<Integer, String> names = new LinkedHashMap<>();
        places.forEach(place -> names.put(place, distinct.get(names.size())));
        return new SheetHeader(first.number(), names);
    }
}
