package rudra.analysis.picture;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.table.CsvText;

/**
 * Points at two values each.
 *
 * @param title what the chart shows
 * @param x the axis to the right
 * @param y the axis upwards
 * @param series the points
 * @param diagonal whether the line is drawn on which both values are the same; both axes then reach
 *     as far
 */
public record ScatterChart(String title, Axis x, Axis y, List<Series> series, boolean diagonal)
        implements Zoomable {

    /**
     * Points of one colour.
     *
     * @param name what they are
     * @param ink their colour
     * @param points in the order in which they are painted
     */
    public record Series(String name, Ink ink, List<Point> points) {
        /** Copies the list. */
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * A point. Without a value it is not drawn, but stands in the rows.
     *
     * @param label whose values they are
     * @param x not-a-number where there is none
     * @param y not-a-number where there is none
     * @param size what the area of its disc is in proportion to; not-a-number: all are alike
     */
    public record Point(String label, double x, double y, double size) {
        /** A point of the usual size. */
        public Point(String label, double x, double y) {
            this(label, x, y, Double.NaN);
        }
    }

    /** Copies the list. */
    public ScatterChart {
        series = List.copyOf(series);
    }

    /** Points of one series. */
    public static ScatterChart of(String title, Axis x, Axis y, Ink ink, List<Point> points) {
        return new ScatterChart(title, x, y, List.of(new Series(y.title(), ink, points)), false);
    }

    /** O(points × log points). */
    @Override
    public Picture draw(double width, double height, TextWidth textWidth) {
        return new ScatterDrawing(this, width, height, textWidth).draw();
    }

    @Override
    public ScatterChart within(Span partX, Span partY) {
        return new ScatterChart(title, x.within(partX), y.within(partY), series, diagonal);
    }

    boolean places(Point point) {
        return x.places(point.x()) && y.places(point.y());
    }

    Stream<Point> points() {
        return series.stream().flatMap(one -> one.points().stream());
    }

    @Override
    public boolean isEmpty() {
        return points().noneMatch(this::places);
    }

    @Override
    public Stream<List<String>> rows() {
        boolean sized = points().anyMatch(point -> !Double.isNaN(point.size()));
        List<String> head = List.of("name", "series", x.title(), y.title(), "size");
        int columns = sized ? head.size() : head.size() - 1;
        return Stream.concat(
                        Stream.of(head),
                        IntStream.range(0, series.size()).boxed().flatMap(this::rows))
                .map(row -> row.subList(0, columns));
    }

    private Stream<List<String>> rows(int number) {
        Series one = series.get(number);
        return one.points().stream()
                .map(point ->
                        List.of(
                                point.label(),
                                one.name(),
                                CsvText.number(point.x()),
                                CsvText.number(point.y()),
                                CsvText.number(point.size())));
    }
}
