package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.picture.Mark.Dot;
import rudra.analysis.picture.Mark.Rule;
import rudra.analysis.picture.ScatterChart.Point;
import rudra.analysis.picture.ScatterChart.Series;
import rudra.analysis.table.NumberText;

/** Draws a scatter chart; dots that would hide each other become one. */
final class ScatterDrawing {
    private static final int DOTS_AT_MOST = 4_000;
    private static final double USUAL_RADIUS = 3.5;
    private static final double LARGEST_RADIUS = 14;
    private static final double SMALLEST_RADIUS = 2;

    private final ScatterChart chart;
    private final double width;
    private final double height;
    private final TextWidth textWidth;
    private final Legend legend;
    private final Plane plane;
    private final List<Mark> marks = new ArrayList<>();
    private final double largest;

    ScatterDrawing(ScatterChart chart, double width, double height, TextWidth textWidth) {
        this.chart = chart;
        this.width = width;
        this.height = height;
        this.textWidth = textWidth;
        legend =
                new Legend(
                        chart.series().stream()
                                .map(s -> new Legend.Entry(s.name(), s.ink()))
                                .toList(),
                        width,
                        textWidth);
        Span x = Span.of(chart.points().filter(chart::places).mapToDouble(Point::x));
        Span y = Span.of(chart.points().filter(chart::places).mapToDouble(Point::y));
        Span both = x.and(y);
        AxesFrame frame =
                new AxesFrame(
                        noting(chart.x()),
                        chart.diagonal() ? both : x,
                        chart.y(),
                        chart.diagonal() ? both : y,
                        width,
                        height,
                        legend.height(),
                        textWidth);
        plane = frame.plane();
        marks.addAll(legend.marks());
        marks.addAll(frame.marks());
        largest =
                chart.points()
                        .mapToDouble(Point::size)
                        .filter(Double::isFinite)
                        .max()
                        .orElse(Double.NaN);
    }

    /** The axis, whose title tells how many points have no place. */
    private Axis noting(Axis axis) {
        long missing = chart.points().filter(point -> !chart.places(point)).count();
        return missing == 0
                ? axis
                : new Axis(
                        axis.title() + " · " + missing + " not shown",
                        axis.kind(),
                        axis.text(),
                        axis.shown());
    }

    Picture draw() {
        if (chart.diagonal()) {
            diagonal();
        }
        List<Dot> dots = dots();
        marks.addAll(dots);
        marks.addAll(new PointLabels(plane, dots, textWidth).marks());
        return new Picture(width, height, marks, Optional.of(plane));
    }

    private void diagonal() {
        double low = Math.max(plane.x().span().low(), plane.y().span().low());
        double high = Math.min(plane.x().span().high(), plane.y().span().high());
        if (low < high) {
            marks.add(
                    new Rule(plane.x(low), plane.y(low), plane.x(high), plane.y(high), Ink.MUTED));
        }
    }

    /** The dots; where there are many, one for each small square. */
    private List<Dot> dots() {
        double side = 1;
        List<Dot> dots = thinned(side);
        while (dots.size() > DOTS_AT_MOST) {
            side *= 1.5;
            dots = thinned(side);
        }
        // Large discs below small ones.
        dots.sort(Comparator.comparingDouble(Dot::radius).reversed());
        return dots;
    }

    private List<Dot> thinned(double side) {
        Map<Long, Group> groups = new HashMap<>();
        List<Group> inOrder = new ArrayList<>();
        for (Series series : chart.series()) {
            for (Point point : series.points()) {
                if (chart.x().shows(point.x()) && chart.y().shows(point.y())) {
                    long column = (long) (plane.x(point.x()) / side);
                    long row = (long) (plane.y(point.y()) / side);
                    groups.computeIfAbsent(
                                    (column << 32) | (row & 0xFFFFFFFFL),
                                    _ -> {
                                        Group group = new Group(series, point);
                                        inOrder.add(group);
                                        return group;
                                    })
                            .add(series, point);
                }
            }
        }
        List<Dot> dots = new ArrayList<>();
        inOrder.forEach(group -> dots.add(group.dot()));
        return dots;
    }

    private double radius(double size) {
        return Double.isNaN(largest) || !(largest > 0) || Double.isNaN(size)
                ? USUAL_RADIUS
                : Math.max(
                        SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt(Math.max(0, size) / largest));
    }

    /** Points in the same place, shown by the largest of them. */
    private final class Group {
        private Series series;
        private Point shown;
        private int points;

        Group(Series series, Point first) {
            this.series = series;
            this.shown = first;
        }

        void add(Series from, Point point) {
            points++;
            if (point.size() > shown.size()) {
                shown = point;
                series = from;
            }
        }

        Dot dot() {
            return new Dot(
                    plane.x(shown.x()),
                    plane.y(shown.y()),
                    radius(shown.size()),
                    series.ink(),
                    meaning(),
                    shown.label());
        }

        private String meaning() {
            String name = chart.series().size() > 1 ? " · " + series.name() : "";
            String size =
                    Double.isNaN(shown.size()) ? "" : " · size " + NumberText.of(shown.size());
            String others = points > 1 ? " · and " + (points - 1) + " more here" : "";
            return shown.label()
                    + name
                    + " · "
                    + chart.x().title()
                    + ": "
                    + chart.x().text().apply(shown.x())
                    + " · "
                    + chart.y().title()
                    + ": "
                    + chart.y().text().apply(shown.y())
                    + size
                    + others;
        }
    }
}
