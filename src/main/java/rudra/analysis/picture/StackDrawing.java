package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rudra.analysis.picture.Mark.Area;
import rudra.analysis.picture.Mark.Polyline;
import rudra.analysis.picture.StackedAreaChart.Series;

/** Draws stacked areas. */
final class StackDrawing {
    private static final double OPACITY = 0.75;

    private final StackedAreaChart chart;
    private final double width;
    private final double height;
    private final Plane plane;
    private final int[] seen;
    private final List<Mark> marks = new ArrayList<>();

    StackDrawing(StackedAreaChart chart, double width, double height, TextWidth textWidth) {
        this.chart = chart;
        this.width = width;
        this.height = height;
        Legend legend = new Legend(chart.legend(), width, textWidth);
        AxesFrame frame =
                new AxesFrame(
                        chart.x(),
                        chart.reach().orElse(new Span(0, 1)),
                        chart.y(),
                        chart.seenY(),
                        width,
                        height,
                        legend.height(),
                        textWidth);
        this.plane = frame.plane();
        this.seen = chart.seen();
        marks.addAll(legend.marks());
        marks.addAll(frame.marks());
    }

    Picture draw() {
        double[] floor = new double[seen.length];
        for (Series one : chart.series()) {
            floor = layer(one, floor);
        }
        return new Picture(width, height, marks, Optional.of(plane));
    }

    /** Draws a part above others; its upper edge is the floor of the next. */
    private double[] layer(Series one, double[] floor) {
        int size = seen.length;
        double[] top = new double[size];
        double[] x = new double[2 * size];
        double[] y = new double[2 * size];
        for (int k = 0; k < size; k++) {
            top[k] = floor[k] + one.at(seen[k]);
            x[k] = plane.x(chart.places()[seen[k]]);
            y[k] = plane.y(top[k]);
            x[2 * size - 1 - k] = x[k];
            y[2 * size - 1 - k] = plane.y(floor[k]);
        }
        if (size > 0) {
            marks.add(new Area(x, y, one.ink(), OPACITY));
            marks.add(
                    new Polyline(
                            Arrays.copyOf(x, size),
                            Arrays.copyOf(y, size),
                            one.ink(),
                            k -> chart.meaning(one, seen[k])));
        }
        return top;
    }
}
