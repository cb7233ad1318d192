package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import rudra.analysis.picture.LineChart.Band;
import rudra.analysis.picture.LineChart.Series;
import rudra.analysis.picture.Mark.Area;
import rudra.analysis.picture.Mark.Dot;
import rudra.analysis.picture.Mark.Polyline;

/** Draws a line chart. */
final class LineDrawing {
    private static final double POINT = 2.5;
    private static final double BAND_OPACITY = 0.2;
    private static final int DOTS_AT_MOST = 24;

    private final LineChart chart;
    private final double width;
    private final double height;
    private final Plane plane;
    private final List<Mark> marks = new ArrayList<>();

    LineDrawing(LineChart chart, double width, double height, TextWidth textWidth) {
        this.chart = chart;
        this.width = width;
        this.height = height;
        Legend legend = chart.legend(width, textWidth);
        Span x =
                Span.of(
                        chart.series().stream()
                                .flatMapToDouble(s -> DoubleStream.of(s.x()))
                                .filter(chart.x()::places));
        AxesFrame frame =
                new AxesFrame(
                        chart.x(),
                        x,
                        chart.y(),
                        chart.seenY(),
                        width,
                        height,
                        legend.height(),
                        textWidth);
        plane = frame.plane();
        marks.addAll(legend.marks());
        marks.addAll(frame.marks());
    }

    Picture draw() {
        chart.series().forEach(one -> one.band().ifPresent(band -> area(one, band)));
        chart.series().forEach(this::line);
        return new Picture(width, height, marks, Optional.of(plane));
    }

    private void line(Series one) {
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < one.x().length; i++) {
            if (chart.places(one, i) && chart.x().shows(one.x()[i])) {
                run.add(i);
            } else {
                add(one, run);
                run = new ArrayList<>();
            }
        }
        add(one, run);
    }

    /** Draws values that follow each other without a gap. */
    private void add(Series one, List<Integer> run) {
        int[] kept = thinned(one, run);
        if (kept.length > 1) {
            marks.add(joined(one, kept));
        }
        boolean few = !run.isEmpty() && run.size() <= DOTS_AT_MOST && !isStepped(one);
        if (few || kept.length == 1) {
            for (int i : kept) {
                double x = plane.x(one.x()[i]);
                double y = plane.y(one.y()[i]);
                marks.add(new Dot(x, y, POINT, one.ink(), meaning(one, i), one.name()));
            }
        }
    }

    private static boolean isStepped(Series one) {
        return one.shape() == LineChart.Shape.STEPS;
    }

    private Polyline joined(Series one, int[] kept) {
        boolean stepped = isStepped(one);
        int corners = stepped ? 2 * kept.length - 1 : kept.length;
        double[] x = new double[corners];
        double[] y = new double[corners];
        for (int c = 0; c < corners; c++) {
            int place = stepped ? (c + 1) / 2 : c;
            int value = stepped ? c / 2 : c;
            x[c] = plane.x(one.x()[kept[place]]);
            y[c] = plane.y(one.y()[kept[value]]);
        }
        return new Polyline(x, y, one.ink(), c -> meaning(one, kept[stepped ? c / 2 : c]));
    }

    /**
     * The first, the least, the greatest and the last value of every column of pixels: the line
     * through them covers the same pixels as the line through all (Jugel, Jerzak, Hackenbroich and
     * Markl, M4, VLDB 2014).
     */
    private int[] thinned(Series one, List<Integer> run) {
        IntStream.Builder kept = IntStream.builder();
        int from = 0;
        while (from < run.size()) {
            long column = column(one, run.get(from));
            int least = from;
            int greatest = from;
            int to = from;
            while (to + 1 < run.size() && column(one, run.get(to + 1)) == column) {
                to++;
                least = value(one, run, to) < value(one, run, least) ? to : least;
                greatest = value(one, run, to) > value(one, run, greatest) ? to : greatest;
            }
            IntStream.of(from, least, greatest, to).sorted().distinct().map(run::get).forEach(kept);
            from = to + 1;
        }
        return kept.build().toArray();
    }

    private long column(Series one, int i) {
        return (long) plane.x(one.x()[i]);
    }

    private static double value(Series one, List<Integer> run, int place) {
        return one.y()[run.get(place)];
    }

    private void area(Series one, Band band) {
        int[] known =
                IntStream.range(0, one.x().length)
                        .filter(i -> chart.x().shows(one.x()[i]))
                        .filter(i -> chart.y().places(band.low()[i]))
                        .filter(i -> chart.y().places(band.high()[i]))
                        .toArray();
        int every = Math.max(1, (int) (known.length / Math.max(1, plane.right() - plane.left())));
        int[] kept =
                IntStream.range(0, known.length)
                        .filter(k -> k % every == 0 || k == known.length - 1)
                        .map(k -> known[k])
                        .toArray();
        int size = kept.length;
        double[] x = new double[2 * size];
        double[] y = new double[2 * size];
        for (int k = 0; k < size; k++) {
            x[k] = plane.x(one.x()[kept[k]]);
            y[k] = plane.y(band.high()[kept[k]]);
            x[2 * size - 1 - k] = x[k];
            y[2 * size - 1 - k] = plane.y(band.low()[kept[k]]);
        }
        if (size > 1) {
            marks.add(new Area(x, y, one.ink(), BAND_OPACITY));
        }
    }

    private String meaning(Series one, int i) {
        return one.name()
                + " · "
                + chart.x().text().apply(one.x()[i])
                + ": "
                + chart.y().text().apply(one.y()[i])
                + one.band()
                        .map(band ->
                                " ("
                                        + chart.y().text().apply(band.low()[i])
                                        + " to "
                                        + chart.y().text().apply(band.high()[i])
                                        + ")")
                        .orElse("");
    }
}
