package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.picture.DotPlot.Lane;
import rudra.analysis.picture.Mark.Anchor;
import rudra.analysis.picture.Mark.Dot;
import rudra.analysis.picture.Mark.Rule;
import rudra.analysis.picture.Mark.Words;

/** Draws a dot plot: in each lane the mean with its interval above, the single values below. */
final class DotPlotDrawing {
    private static final double LABEL_SHARE = 0.38;
    private static final double LABEL_GAP = 10;
    private static final double EDGE = 24;
    private static final double TICK_ROOM = 60;
    private static final double AXIS = 18;
    private static final double AXIS_TITLE = 16;
    private static final double MEAN_RADIUS = 5;
    private static final double VALUE_RADIUS = 3;
    private static final double CAP = 4;

    private final DotPlot plot;
    private final double width;
    private final double height;
    private final TextWidth textWidth;
    private final double left;
    private final double right;
    private final double bottom;
    private final Scale scale;
    private final int ticks;
    private final List<Mark> marks = new ArrayList<>();

    DotPlotDrawing(DotPlot plot, double width, double height, TextWidth textWidth) {
        this.plot = plot;
        this.width = width;
        this.height = height;
        this.textWidth = textWidth;
        double longest =
                plot.lanes().stream().map(Lane::name).mapToDouble(textWidth::of).max().orElse(0);
        this.left = Math.min(longest, width * LABEL_SHARE) + LABEL_GAP;
        this.right = Math.max(left + 1, width - EDGE);
        this.bottom = height - AXIS - AXIS_TITLE;
        this.ticks = (int) Math.max(1, (right - left) / TICK_ROOM);
        this.scale = plot.axis().scale(plot.seen(), ticks);
    }

    Picture draw() {
        axis();
        double band = bottom / Math.max(1, plot.lanes().size());
        for (int k = 0; k < plot.lanes().size(); k++) {
            lane(plot.lanes().get(k), (k + 0.5) * band, band);
        }
        marks.add(new Rule(left, 0, left, bottom, Ink.MUTED));
        return new Picture(width, height, marks);
    }

    private void axis() {
        for (Tick tick : scale.ticks(ticks)) {
            double x = x(tick.value());
            marks.add(new Rule(x, 0, x, bottom, Ink.GRID));
            marks.add(new Words(x, bottom + AXIS / 2, tick.text(), Anchor.MIDDLE, Ink.MUTED));
        }
        String title = textWidth.fitted(plot.axis().title(), width);
        marks.add(new Words(right, bottom + AXIS + AXIS_TITLE / 2, title, Anchor.END, Ink.MUTED));
    }

    private void lane(Lane lane, double middle, double band) {
        String name = textWidth.fitted(lane.name(), left - LABEL_GAP);
        marks.add(new Words(left - LABEL_GAP, middle, name, Anchor.END, Ink.TEXT));
        double apart = Math.min(MEAN_RADIUS + VALUE_RADIUS, band / 4);
        for (int k = 0; k < lane.values().length; k++) {
            double value = lane.values()[k];
            if (plot.axis().places(value)) {
                String meaning =
                        "%s · %s %d: %s".formatted(lane.name(), plot.part(), k + 1, text(value));
                marks.add(
                        new Dot(
                                x(value),
                                middle + apart,
                                VALUE_RADIUS,
                                lane.ink(),
                                meaning,
                                lane.name()));
            }
        }
        if (lane.hasInterval()) {
            interval(lane, middle - apart);
        }
        if (plot.axis().places(lane.mean())) {
            marks.add(
                    new Dot(
                            x(lane.mean()),
                            middle - apart,
                            MEAN_RADIUS,
                            lane.ink(),
                            meaning(lane),
                            lane.name()));
        }
    }

    private void interval(Lane lane, double y) {
        double from = x(lane.low());
        double to = x(lane.high());
        marks.add(new Rule(from, y, to, y, Ink.TEXT));
        marks.add(new Rule(from, y - CAP, from, y + CAP, Ink.TEXT));
        marks.add(new Rule(to, y - CAP, to, y + CAP, Ink.TEXT));
    }

    private String meaning(Lane lane) {
        String mean = lane.name() + " · mean: " + text(lane.mean());
        return lane.hasInterval()
                ? mean + " (" + text(lane.low()) + " – " + text(lane.high()) + ")"
                : mean;
    }

    private String text(double value) {
        return plot.axis().text().apply(value);
    }

    private double x(double value) {
        return left + scale.share(value) * (right - left);
    }
}
