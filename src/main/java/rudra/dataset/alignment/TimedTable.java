package rudra.dataset.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.dataset.Column;
import rudra.dataset.Dataset;
import rudra.dataset.DateColumn;

/**
 * A table of which a column says when each row was.
 *
 * @param rows the table
 * @param time the column of dates
 * @param key what rows have to have in common as well, if anything
 */
record TimedTable(Dataset rows, DateColumn time, Optional<Column> key) {

    /**
     * Finds the columns.
     *
     * @param time the name of the column of dates; if empty, the only one
     * @param usual the name that is taken for granted where there is such a column of dates
     * @param by the name of the key; none if empty
     * @param field the parameter that names the column of dates
     * @throws AnalysisException of sort {@code USAGE} if a column is not there or holds no dates
     */
    static TimedTable of(Dataset rows, String time, String usual, String by, String field) {
        String name = time;
        if (name.isEmpty() && rows.column(usual).filter(DateColumn.class::isInstance).isPresent()) {
            name = usual;
        }
        Optional<Column> key =
                by.isEmpty() ? Optional.empty() : Optional.of(column(rows, by, "by"));
        if (!name.isEmpty()) {
            if (column(rows, name, field) instanceof DateColumn dates) {
                return new TimedTable(rows, dates, key);
            }
            throw wrong(
                    field,
                    "“%s” of “%s” holds no dates. If it does, say types=%s=date."
                            .formatted(name, rows.name(), name));
        }
        List<DateColumn> dates =
                rows.columns().stream()
                        .filter(DateColumn.class::isInstance)
                        .map(DateColumn.class::cast)
                        .toList();
        if (dates.size() != 1) {
            throw wrong(
                    field,
                    "“%s” has %s. Name the one that says when a row was."
                            .formatted(
                                    rows.name(),
                                    dates.isEmpty()
                                            ? "no column of dates"
                                            : "several columns of dates: "
                                                    + String.join(
                                                            ", ",
                                                            dates.stream()
                                                                    .map(Column::name)
                                                                    .toList())));
        }
        return new TimedTable(rows, dates.getFirst(), key);
    }

    private static Column column(Dataset rows, String name, String field) {
        return rows.column(name)
                .orElseThrow(() ->
                        wrong(
                                field,
                                "There is no column “%s” in “%s”. There are: %s."
                                        .formatted(
                                                name,
                                                rows.name(),
                                                String.join(", ", rows.names()))));
    }

    private static AnalysisException wrong(String field, String message) {
        return AnalysisException.usage(Problem.of("dataset.align-column", message).inField(field));
    }

    /** What tells a row from those of others; the same for all where there is no key. */
    String keyOf(int row) {
        return key.map(column -> column.text(row)).orElse("");
    }

    /** Whether a row has a date and, where there is a key, one. */
    boolean isPlaced(int row) {
        return !time.isMissing(row) && key.filter(column -> column.isMissing(row)).isEmpty();
    }

    /** How many rows have no date or no key. */
    int unplaced() {
        return (int) IntStream.range(0, rows.size()).filter(row -> !isPlaced(row)).count();
    }

    /** Whether no row has a time of day. */
    boolean isDaily() {
        return IntStream.range(0, rows.size())
                .allMatch(row ->
                        time.isMissing(row) || Math.floorMod(time.second(row), Days.SECONDS) == 0);
    }

    /**
     * The rows that have a date and a key, by key, each ascending in time; those of the same time
     * in the order of the file. O(n log n).
     */
    Map<String, int[]> ascending() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        IntStream.range(0, rows.size())
                .filter(this::isPlaced)
                .forEach(
                        row -> groups.computeIfAbsent(keyOf(row), _ -> new ArrayList<>()).add(row));
        Map<String, int[]> sorted = new LinkedHashMap<>();
        groups.forEach((each, list) -> {
            Integer[] places = list.toArray(Integer[]::new);
            Arrays.sort(places, (a, b) -> Long.compare(time.second(a), time.second(b)));
            sorted.put(each, Arrays.stream(places).mapToInt(Integer::intValue).toArray());
        });
        return sorted;
    }
}
