package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.picture.Mark.Anchor;
import rudra.analysis.picture.Mark.Bar;
import rudra.analysis.picture.Mark.Words;

/** The names of the series beside their colours, in as many rows as they need. */
final class Legend {
    private static final double SWATCH = 10;
    private static final double GAP = 5;
    private static final double BETWEEN = 16;
    private static final double ROW = 18;

    private final List<Mark> marks = new ArrayList<>();
    private final double height;

    /**
     * One series.
     *
     * @param name its name
     * @param ink its colour
     */
    record Entry(String name, Ink ink) {}

    /** A legend; nothing where there is one series only. */
    Legend(List<Entry> series, double width, TextWidth textWidth) {
        double x = 0;
        double y = ROW / 2;
        for (Entry entry : series.size() > 1 ? series : List.<Entry>of()) {
            String name = textWidth.fitted(entry.name(), width - SWATCH - GAP);
            double length = SWATCH + GAP + textWidth.of(name);
            if (x > 0 && x + length > width) {
                x = 0;
                y += ROW;
            }
            marks.add(new Bar(x, y - SWATCH / 2, SWATCH, SWATCH, entry.ink(), entry.name(), ""));
            marks.add(new Words(x + SWATCH + GAP, y, name, Anchor.START, Ink.MUTED));
            x += length + BETWEEN;
        }
        height = marks.isEmpty() ? 0 : y + ROW;
    }

    List<Mark> marks() {
        return marks;
    }

    /** The height with the space below. */
    double height() {
        return height;
    }
}
