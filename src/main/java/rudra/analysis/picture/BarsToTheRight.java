package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.picture.BarChart.Arrangement;
import rudra.analysis.picture.BarChart.Series;
import rudra.analysis.picture.Mark.Anchor;
import rudra.analysis.picture.Mark.Bar;
import rudra.analysis.picture.Mark.Rule;
import rudra.analysis.picture.Mark.Words;

/** Draws bars that point to the right. */
final class BarsToTheRight {
    private static final double LABEL_SHARE = 0.38;
    private static final double LABEL_GAP = 8;
    private static final double TICK_GAP = 26;
    private static final double AXIS = 18;
    private static final double AXIS_TITLE = 16;
    private static final double BAND_USED = 0.72;
    private static final double LANE_LIMIT = 22;

    private final BarChart chart;
    private final double width;
    private final double height;
    private final TextWidth textWidth;
    private final List<Mark> marks = new ArrayList<>();
    private final double left;
    private final double right;
    private final double top;
    private final double bottom;
    private final Ticks ticks;

    BarsToTheRight(BarChart chart, double width, double height, TextWidth textWidth) {
        this.chart = chart;
        this.width = width;
        this.height = height;
        this.textWidth = textWidth;
        Legend legend = new Legend(chart.legend(), width, textWidth);
        marks.addAll(legend.marks());
        top = legend.height();
        bottom = height - AXIS - AXIS_TITLE;
        double longest = chart.categories().stream().mapToDouble(textWidth::of).max().orElse(0);
        left = Math.min(longest, width * LABEL_SHARE) + LABEL_GAP;
        ticks = ticks();
        right = width - textWidth.of(ticks.text(ticks.last())) / 2 - 2;
    }

    /** As many ticks as there is room for their words. */
    private Ticks ticks() {
        Ticks few = Ticks.upTo(chart.greatest(), 1, chart.whole());
        double room = textWidth.of(few.text(few.last())) + TICK_GAP;
        int most = (int) Math.max(1, (width - left) / room);
        return Ticks.upTo(chart.greatest(), most, chart.whole());
    }

    Picture draw() {
        axis();
        double band = (bottom - top) / Math.max(1, chart.categories().size());
        double lane = Math.min(LANE_LIMIT, band * BAND_USED / chart.lanes());
        for (int c = 0; c < chart.categories().size(); c++) {
            double middle = top + (c + 0.5) * band;
            String name = textWidth.fitted(chart.categories().get(c), left - LABEL_GAP);
            marks.add(new Words(left - LABEL_GAP, middle, name, Anchor.END, Ink.TEXT));
            bars(c, middle - lane * chart.lanes() / 2, lane);
        }
        marks.add(new Rule(left, top, left, bottom, Ink.MUTED));
        return new Picture(width, height, marks);
    }

    private void axis() {
        ticks.all()
                .forEach(tick -> {
                    double x = x(ticks.value(tick));
                    marks.add(new Rule(x, top, x, bottom, Ink.GRID));
                    marks.add(
                            new Words(
                                    x,
                                    bottom + AXIS / 2,
                                    ticks.text(tick),
                                    Anchor.MIDDLE,
                                    Ink.MUTED));
                });
        marks.add(
                new Words(
                        right,
                        bottom + AXIS + AXIS_TITLE / 2,
                        chart.axis(),
                        Anchor.END,
                        Ink.MUTED));
    }

    private void bars(int category, double y, double lane) {
        double from = 0;
        for (int s = 0; s < chart.series().size(); s++) {
            Series series = chart.series().get(s);
            double value = series.at(category);
            boolean stacked = chart.arrangement() == Arrangement.STACKED;
            double start = stacked ? from : 0;
            double at = stacked ? y : y + s * lane;
            if (value > 0) {
                marks.add(
                        new Bar(
                                x(start),
                                at,
                                x(start + value) - x(start),
                                Math.max(1, lane - 1),
                                series.ink(),
                                chart.meaning(series, category),
                                chart.categories().get(category)));
            }
            chart.within(series, category).ifPresent(band -> whisker(band, at, lane - 1));
            from += value;
        }
    }

    private void whisker(Span band, double y, double height) {
        double middle = y + height / 2;
        double end = height / 4;
        marks.add(new Rule(x(band.low()), middle, x(band.high()), middle, Ink.TEXT));
        for (double x : new double[] {x(band.low()), x(band.high())}) {
            marks.add(new Rule(x, middle - end, x, middle + end, Ink.TEXT));
        }
    }

    private double x(double value) {
        return left + value / ticks.end() * (right - left);
    }
}
