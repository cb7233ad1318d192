package rudra.cli;

import java.util.ArrayList;
import java.util.List;

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

    /** A block a row, a line a cell: for tables wider than a page. */
    List<String> records() {
        int name = headings.stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add(row.getFirst());
            for (int c = 1; c < row.size(); c++) {
                String heading = headings.get(c);
                lines.add("    " + heading + " ".repeat(name - heading.length() + GAP) + row.get(c));
            }
        }
        return lines;
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
