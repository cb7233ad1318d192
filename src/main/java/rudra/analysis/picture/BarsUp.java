package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.picture.BarChart.Arrangement;
import rudra.analysis.picture.BarChart.Series;
import rudra.analysis.picture.Mark.Anchor;
import rudra.analysis.picture.Mark.Bar;
import rudra.analysis.picture.Mark.Rule;
import rudra.analysis.picture.Mark.Words;

/** Draws bars that point up. */
final class BarsUp {
    private static final double AXIS_TITLE = 18;
    private static final double LABELS = 18;
    private static final double LABEL_GAP = 6;
    private static final double TICK_ROOM = 34;
    private static final double BAND_USED = 0.78;
    private static final double LANE_LIMIT = 26;

    private final BarChart chart;
    private final double width;
    private final double height;
    private final TextWidth textWidth;
    private final List<Mark> marks = new ArrayList<>();
    private final double left;
    private final double top;
    private final double bottom;
    private final Ticks ticks;

    BarsUp(BarChart chart, double width, double height, TextWidth textWidth) {
        this.chart = chart;
        this.width = width;
        this.height = height;
        this.textWidth = textWidth;
        Legend legend = new Legend(chart.legend(), width, textWidth);
        marks.addAll(legend.marks());
        top = legend.height() + AXIS_TITLE;
        bottom = height - LABELS;
        int most = (int) Math.max(1, (bottom - top) / TICK_ROOM);
        ticks = Ticks.upTo(chart.greatest(), most, chart.whole());
        left =
                LABEL_GAP
                        + ticks.all()
                                .mapToDouble(tick -> textWidth.of(ticks.text(tick)))
                                .max()
                                .orElse(0);
    }

    Picture draw() {
        axis();
        int count = Math.max(1, chart.categories().size());
        double band = (width - left) / count;
        double lane = Math.min(LANE_LIMIT, band * BAND_USED / chart.lanes());
        double labelled = left;
        for (int c = 0; c < chart.categories().size(); c++) {
            double middle = left + (c + 0.5) * band;
            String name = chart.categories().get(c);
            double half = textWidth.of(name) / 2;
            if (middle - half >= labelled) {
                marks.add(new Words(middle, bottom + LABELS / 2, name, Anchor.MIDDLE, Ink.TEXT));
                labelled = middle + half + LABEL_GAP;
            }
            bars(c, middle - lane * chart.lanes() / 2, lane);
        }
        marks.add(new Rule(left, bottom, width, bottom, Ink.MUTED));
        return new Picture(width, height, marks);
    }

    private void axis() {
        marks.add(new Words(0, top - AXIS_TITLE / 2 - 2, chart.axis(), Anchor.START, Ink.MUTED));
        ticks.all()
                .forEach(tick -> {
                    double y = y(ticks.value(tick));
                    marks.add(new Rule(left, y, width, y, Ink.GRID));
                    marks.add(
                            new Words(
                                    left - LABEL_GAP, y, ticks.text(tick), Anchor.END, Ink.MUTED));
                });
    }

    private void bars(int category, double x, double lane) {
        double from = 0;
        for (int s = 0; s < chart.series().size(); s++) {
            Series series = chart.series().get(s);
            double value = series.at(category);
            boolean stacked = chart.arrangement() == Arrangement.STACKED;
            double start = stacked ? from : 0;
            double at = stacked ? x : x + s * lane;
            if (value > 0) {
                double end = y(start + value);
                marks.add(
                        new Bar(
                                at,
                                end,
                                Math.max(1, lane - 1),
                                y(start) - end,
                                series.ink(),
                                chart.meaning(series, category),
                                chart.categories().get(category)));
            }
            chart.within(series, category).ifPresent(band -> whisker(band, at, lane - 1));
            from += value;
        }
    }

    private void whisker(Span band, double x, double width) {
        double middle = x + width / 2;
        double end = width / 4;
        marks.add(new Rule(middle, y(band.low()), middle, y(band.high()), Ink.TEXT));
        for (double y : new double[] {y(band.low()), y(band.high())}) {
            marks.add(new Rule(middle - end, y, middle + end, y, Ink.TEXT));
        }
    }

    private double y(double value) {
        return bottom - value / ticks.end() * (bottom - top);
    }
}
