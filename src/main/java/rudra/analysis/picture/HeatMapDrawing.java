package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.picture.HeatMap.Side;
import rudra.analysis.picture.Mark.Anchor;
import rudra.analysis.picture.Mark.Cell;
import rudra.analysis.picture.Mark.Rule;
import rudra.analysis.picture.Mark.Words;
import rudra.analysis.table.NumberText;

/** Draws a heat map: the scale of its colours above, names on the left and below. */
final class HeatMapDrawing {
    private static final double LEGEND = 22;
    private static final double TITLE = 18;
    private static final double LABELS = 18;
    private static final double GAP = 6;
    private static final double LABEL_SHARE = 0.3;
    private static final double LINE = 14;
    private static final double LINES_APART_FROM = 8;
    private static final double SHORTENED_FROM = 1e3;

    private final HeatMap map;
    private final double width;
    private final double height;
    private final TextWidth textWidth;
    private final ColourScale colours;
    private final double left;
    private final double right;
    private final double top = LEGEND + TITLE;
    private final double bottom;
    private final List<Mark> marks = new ArrayList<>();

    HeatMapDrawing(HeatMap map, double width, double height, TextWidth textWidth) {
        this.map = map;
        this.width = width;
        this.height = height;
        this.textWidth = textWidth;
        colours = new ColourScale(map);
        double longest = map.down().labels().stream().mapToDouble(textWidth::of).max().orElse(0);
        left = Math.min(longest, width * LABEL_SHARE) + GAP;
        right = width;
        bottom = Math.max(top + 1, height - LABELS - TITLE);
    }

    Picture draw() {
        marks.addAll(colours.legend(map, width, LEGEND / 2, textWidth));
        marks.add(words(0, top - TITLE / 2 - 1, map.down().title(), Anchor.START));
        marks.add(words(right, bottom + LABELS + TITLE / 2 - 2, map.across().title(), Anchor.END));
        for (int row = 0; row < map.down().size(); row++) {
            for (int column = 0; column < map.across().size(); column++) {
                cell(row, column);
            }
        }
        rowLabels();
        columnLabels();
        return new Picture(width, height, marks);
    }

    private Words words(double x, double y, String text, Anchor anchor) {
        return new Words(x, y, textWidth.fitted(text, width), anchor, Ink.MUTED);
    }

    private double x(int column) {
        return left + map.across().edge(column) * (right - left);
    }

    /** The upper edge of a row; numbers grow upwards. */
    private double y(int row) {
        double share = map.down().numeric() ? 1 - map.down().edge(row + 1) : map.down().edge(row);
        return top + share * (bottom - top);
    }

    private double rowHeight(int row) {
        return (map.down().edge(row + 1) - map.down().edge(row)) * (bottom - top);
    }

    private void cell(int row, int column) {
        double value = map.values()[row][column];
        double x = x(column);
        double y = y(row);
        double cellWidth = x(column + 1) - x;
        double cellHeight = rowHeight(row);
        // A line of ground between cells that are large enough.
        double apart = Math.min(cellWidth, cellHeight) > LINES_APART_FROM ? 1 : 0;
        if (!Double.isFinite(value)) {
            missing(x, y, cellWidth - apart, cellHeight - apart, meaning(row, column, "no value"));
            return;
        }
        String text = map.text().apply(value);
        marks.add(
                new Cell(
                        x,
                        y,
                        cellWidth - apart,
                        cellHeight - apart,
                        colours.tint(value),
                        meaning(row, column, text),
                        map.down().labels().get(row)));
        String shown = hasRoom(text, cellWidth) ? text : shortened(value, text);
        if (cellHeight >= LINE + 2 && hasRoom(shown, cellWidth)) {
            marks.add(
                    new Words(
                            x + cellWidth / 2,
                            y + cellHeight / 2,
                            shown,
                            Anchor.MIDDLE,
                            colours.wordsOn(value)));
        }
    }

    private boolean hasRoom(String text, double cellWidth) {
        return textWidth.of(text) + GAP <= cellWidth;
    }

    /** Large amounts; smaller values may be shares, which are written in a way of their own. */
    private static String shortened(double value, String text) {
        return Math.abs(value) >= SHORTENED_FROM ? NumberText.compact(value) : text;
    }

    private String meaning(int row, int column, String text) {
        return named(map.down(), row)
                + " · "
                + named(map.across(), column)
                + " · "
                + map.value()
                + ": "
                + text;
    }

    private static String named(Side side, int place) {
        String label = side.labels().get(place);
        return side.numeric() ? side.title() + " " + label : label;
    }

    /** Crossed through, so that no colour of the scale is taken for it. */
    private void missing(double x, double y, double cellWidth, double cellHeight, String meaning) {
        marks.add(
                new Cell(
                        x,
                        y,
                        cellWidth,
                        cellHeight,
                        new Tint(Ink.GROUND, Ink.GRID, 0.6),
                        meaning,
                        ""));
        marks.add(new Rule(x, y + cellHeight, x + cellWidth, y, Ink.MUTED));
    }

    private void rowLabels() {
        double lastEnd = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < map.down().size(); k++) {
            int row = map.down().numeric() ? map.down().size() - 1 - k : k;
            double middle = y(row) + rowHeight(row) / 2;
            if (middle - LINE / 2 >= lastEnd) {
                String name = textWidth.fitted(map.down().labels().get(row), left - GAP);
                marks.add(new Words(left - GAP, middle, name, Anchor.END, Ink.TEXT));
                lastEnd = middle + LINE / 2;
            }
        }
    }

    private void columnLabels() {
        double lastEnd = left;
        for (int column = 0; column < map.across().size(); column++) {
            double middle = (x(column) + x(column + 1)) / 2;
            String name = textWidth.fitted(map.across().labels().get(column), (right - left) / 2);
            double half = textWidth.of(name) / 2;
            if (middle - half >= lastEnd && middle + half <= width) {
                marks.add(new Words(middle, bottom + LABELS / 2, name, Anchor.MIDDLE, Ink.TEXT));
                lastEnd = middle + half + GAP;
            }
        }
    }
}
