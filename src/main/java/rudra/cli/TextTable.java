package rudra.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A table in plain text: columns as wide as their widest cell, numbers to the right. */
final class TextTable {
    private static final int GAP = 2;
    private static final int PAGE = 140;
    private static final int LONG_CELL = 40;

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> headings) {
        this.headings = headings;
    }

    void add(List<String> row) {
        rows.add(row);
    }

    /** All columns beside each other, however wide. */
    List<String> lines() {
        return lines(IntStream.range(0, headings.size()).boxed().toList());
    }

    /**
     * Within a page: where not all columns have room beside each other, in parts that begin with
     * the first column; where single cells are long, in blocks.
     */
    List<String> fitted() {
        List<Integer> widths = IntStream.range(0, headings.size()).mapToObj(this::width).toList();
        if (widths.stream().mapToInt(width -> width + GAP).sum() <= PAGE) {
            return lines();
        }
        return Collections.max(widths) > LONG_CELL ? records() : inParts(widths);
    }

    /** Parts of about the same width, so that none has a single column. */
    private List<String> inParts(List<Integer> widths) {
        int first = widths.getFirst();
        int others = widths.stream().mapToInt(width -> GAP + width).sum() - GAP - first;
        int parts = Math.ceilDiv(others, PAGE - first);
        int widest = GAP + Collections.max(widths);
        int room = Math.min(PAGE, first + Math.ceilDiv(others, parts) + widest / 2);
        List<String> lines = new ArrayList<>();
        List<Integer> part = new ArrayList<>(List.of(0));
        int taken = first;
        for (int c = 1; c < widths.size(); c++) {
            if (part.size() > 1 && taken + GAP + widths.get(c) > room) {
                lines.addAll(lines(part));
                lines.add("");
                part = new ArrayList<>(List.of(0));
                taken = first;
            }
            part.add(c);
            taken += GAP + widths.get(c);
        }
        lines.addAll(lines(part));
        return lines;
    }

    private List<String> lines(List<Integer> columns) {
        int[] widths = columns.stream().mapToInt(this::width).toArray();
        List<Boolean> numeric = columns.stream().map(this::isNumeric).toList();
        List<String> lines = new ArrayList<>();
        Stream.concat(Stream.of(headings), rows.stream())
                .map(row -> columns.stream().map(row::get).toList())
                .forEach(cells -> lines.add(line(cells, widths, numeric)));
        return lines;
    }

    /** A block a row, a line a value with the columns that have it; of two columns a line a row. */
    private List<String> records() {
        if (headings.size() == 2) {
            return rows.stream().map(row -> row.getFirst() + ": " + row.getLast()).toList();
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(row.getFirst());
            Map<String, List<String>> columns = new LinkedHashMap<>();
            for (int c = 1; c < row.size(); c++) {
                columns.computeIfAbsent(row.get(c), value -> new ArrayList<>())
                        .add(headings.get(c));
            }
            columns.forEach((value, names) ->
                    lines.add("    " + owners(names, row.size() - 1) + ": " + value));
        }
        return lines;
    }

    private static String owners(List<String> names, int all) {
        return names.size() == all ? "all" : String.join(", ", names);
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> row.get(column).length())
                .reduce(headings.get(column).length(), Math::max);
    }

    private boolean isNumeric(int column) {
        return rows.stream().anyMatch(row -> !row.get(column).isEmpty())
                && rows.stream().allMatch(row -> row.get(column).matches("-?[0-9.,Ee+-]*%?"));
    }

    private static String line(List<String> cells, int[] widths, List<Boolean> numeric) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String cell = cells.get(c);
            String space = " ".repeat(widths[c] - cell.length());
            line.append(numeric.get(c) ? space + cell : cell + space).append(" ".repeat(GAP));
        }
        return line.toString().stripTrailing();
    }
}
