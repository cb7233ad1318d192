package rudra.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table in plain text: columns as wide as their widest cell, numbers to the right. */
final class TextTable {
    private static final int GAP = 2;
    private static final int PAGE = 140;

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> headings) {
        this.headings = headings;
    }

    void add(List<String> row) {
        rows.add(row);
    }

    List<String> lines() {
        int[] widths = new int[headings.size()];
        boolean[] numeric = new boolean[headings.size()];
        for (int c = 0; c < widths.length; c++) {
            widths[c] = width(c);
            numeric[c] = isNumeric(c);
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(headings, widths, numeric));
        rows.forEach(row -> lines.add(line(row, widths, numeric)));
        return lines;
    }

    /** Whether the lines are wider than a page. */
    boolean isWide() {
        int width = 0;
        for (int c = 0; c < headings.size(); c++) {
            width += width(c) + GAP;
        }
        return width > PAGE;
    }

    /**
     * A block a row, a line a value with the columns that have it: for tables wider than a page.
     */
    List<String> records() {
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

    private static String line(List<String> cells, int[] widths, boolean[] numeric) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String cell = cells.get(c);
            String space = " ".repeat(widths[c] - cell.length());
            line.append(numeric[c] ? space + cell : cell + space).append(" ".repeat(GAP));
        }
        return line.toString().stripTrailing();
    }
}
