package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.picture.Beeswarm.Lane;
import rudra.analysis.picture.Mark.Anchor;
import rudra.analysis.picture.Mark.Cell;
import rudra.analysis.picture.Mark.Rule;
import rudra.analysis.picture.Mark.Words;

/** Draws a beeswarm: a lane a category, the names on the left, the legend of the colours above. */
final class BeeswarmDrawing {
    private static final double LABEL_SHARE = 0.38;
    private static final double LABEL_GAP = 10;
    private static final double EDGE = 24;
    private static final double TICK_ROOM = 60;
    private static final double AXIS = 18;
    private static final double AXIS_TITLE = 16;
    private static final double HEAD = 20;
    private static final double GRADIENT = 90;
    private static final int STEPS = 18;
    private static final double THICKNESS = 10;
    private static final double GAP = 6;
    private static final double SIZE = 4;
    private static final double LANE_USED = 0.8;
    private static final Tint NEITHER = new Tint(Ink.MUTED, Ink.MUTED, 0);

    private final Beeswarm chart;
    private final double width;
    private final double height;
    private final TextWidth textWidth;
    private final double left;
    private final double right;
    private final double bottom;
    private final Scale scale;
    private final int ticks;
    private final List<Mark> marks = new ArrayList<>();

    BeeswarmDrawing(Beeswarm chart, double width, double height, TextWidth textWidth) {
        this.chart = chart;
        this.width = width;
        this.height = height;
        this.textWidth = textWidth;
        double longest =
                chart.lanes().stream().map(Lane::name).mapToDouble(textWidth::of).max().orElse(0);
        this.left = Math.min(longest, width * LABEL_SHARE) + LABEL_GAP;
        this.right = Math.max(left + 1, width - EDGE);
        this.bottom = Math.max(HEAD + 1, height - AXIS - AXIS_TITLE);
        this.ticks = (int) Math.max(1, (right - left) / TICK_ROOM);
        this.scale = chart.axis().scale(chart.seen(), ticks);
    }

    Picture draw() {
        legend();
        axis();
        double band = (bottom - HEAD) / Math.max(1, chart.lanes().size());
        for (int k = 0; k < chart.lanes().size(); k++) {
            lane(chart.lanes().get(k), HEAD + (k + 0.5) * band, band);
        }
        return new Picture(width, height, marks);
    }

    private void legend() {
        double high = textWidth.of("high");
        double begin = width - high - GAP - GRADIENT;
        for (int k = 0; k < STEPS; k++) {
            double share = (k + 0.5) / STEPS;
            marks.add(
                    new Cell(
                            begin + k * GRADIENT / STEPS,
                            (HEAD - THICKNESS) / 2,
                            GRADIENT / STEPS,
                            THICKNESS,
                            tint(share),
                            chart.shade(),
                            ""));
        }
        String low = textWidth.fitted(chart.shade() + ": low", begin - GAP);
        marks.add(new Words(begin - GAP, HEAD / 2, low, Anchor.END, Ink.MUTED));
        marks.add(new Words(width, HEAD / 2, "high", Anchor.END, Ink.MUTED));
    }

    private static Tint tint(double share) {
        return Double.isNaN(share) ? NEITHER : new Tint(Ink.SERIES_1, Ink.SERIES_2, share);
    }

    private void axis() {
        for (Tick tick : scale.ticks(ticks)) {
            double x = x(tick.value());
            Ink ink = tick.value() == 0 ? Ink.MUTED : Ink.GRID;
            marks.add(new Rule(x, HEAD, x, bottom, ink));
            marks.add(new Words(x, bottom + AXIS / 2, tick.text(), Anchor.MIDDLE, Ink.MUTED));
        }
        String title = textWidth.fitted(chart.axis().title(), width);
        marks.add(new Words(width, bottom + AXIS + AXIS_TITLE / 2, title, Anchor.END, Ink.MUTED));
    }

    private double x(double value) {
        return left + scale.share(value) * (right - left);
    }

    /** Values that fall into one column of pixels stand above and below each other in turn. */
    private void lane(Lane lane, double middle, double band) {
        String name = textWidth.fitted(lane.name(), left - LABEL_GAP);
        marks.add(new Words(left - LABEL_GAP, middle, name, Anchor.END, Ink.TEXT));
        int[] taken = new int[(int) (width / SIZE) + 2];
        double reach = Math.max(0, band * LANE_USED / 2 - SIZE / 2);
        for (int i = 0; i < lane.values().length; i++) {
            double value = lane.values()[i];
            if (!Double.isFinite(value)) {
                continue;
            }
            double x = x(value);
            int number = taken[(int) Math.clamp(x / SIZE, 0, taken.length - 1.0)]++;
            int step = (number + 1) / 2;
            double away = Math.min(reach, step * SIZE * 0.75);
            double y = middle + (number % 2 == 0 ? away : -away);
            marks.add(
                    new Cell(
                            x - SIZE / 2,
                            y - SIZE / 2,
                            SIZE,
                            SIZE,
                            tint(lane.shades()[i]),
                            lane.labels().get(i) + ": " + chart.axis().text().apply(value),
                            ""));
        }
    }
}
