package rudra.analysis.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.table.CsvText;

/**
 * Values along an axis, as lines.
 *
 * @param title what the chart shows
 * @param x the axis to the right
 * @param y the axis upwards
 * @param series the lines
 */
public record LineChart(String title, Axis x, Axis y, List<Series> series) implements Zoomable {

    /** How values are joined. */
    public enum Shape {
        /** By straight lines. */
        STRAIGHT,
        /** A value holds until the next. */
        STEPS
    }

    /**
     * One line.
     *
     * @param name what its values are
     * @param ink its colour
     * @param shape how values are joined
     * @param x where they are, ascending
     * @param y the values; not-a-number is a gap
     * @param band what the values lie within, if that is known
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Series(
            String name, Ink ink, Shape shape, double[] x, double[] y, Optional<Band> band) {

        /**
         * Checks lengths and order.
         *
         * @throws IllegalArgumentException if the lengths differ, or x descends
         */
        public Series {
            int size = x.length;
            boolean matches =
                    y.length == size
                            && band.map(b -> b.low().length == size && b.high().length == size)
                                    .orElse(true);
            boolean ascends = IntStream.range(1, size).allMatch(i -> x[i - 1] <= x[i]);
            if (!matches || !ascends) {
                throw new IllegalArgumentException(
                        "A line needs as many values as places, from left to right.");
            }
        }

        /** A line of straight parts. */
        public static Series of(String name, Ink ink, double[] x, double[] y) {
            return new Series(name, ink, Shape.STRAIGHT, x, y, Optional.empty());
        }

        /** A line on which each value holds until the next. */
        public static Series steps(String name, Ink ink, double[] x, double[] y) {
            return new Series(name, ink, Shape.STEPS, x, y, Optional.empty());
        }

        /** With a band around it. */
        public Series within(Band around) {
            return new Series(name, ink, shape, x, y, Optional.of(around));
        }
    }

    /**
     * What values lie within, such as an interval of confidence.
     *
     * @param low the lower end at each place
     * @param high the upper end at each place
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Band(double[] low, double[] high) {}

    /** Copies the list. */
    public LineChart {
        series = List.copyOf(series);
    }

    /** O(values); no more than four values are drawn for a column of pixels. */
    @Override
    public Picture draw(double width, double height, TextWidth textWidth) {
        return new LineDrawing(this, width, height, textWidth).draw();
    }

    /** The height that its legend takes where it is so wide. */
    public double legendHeight(double width, TextWidth textWidth) {
        return legend(width, textWidth).height();
    }

    Legend legend(double width, TextWidth textWidth) {
        return new Legend(
                series.stream().map(s -> new Legend.Entry(s.name(), s.ink())).distinct().toList(),
                width,
                textWidth);
    }

    @Override
    public LineChart within(Span partX, Span partY) {
        return new LineChart(title, x.within(partX), y, series);
    }

    /** Whether a value of a series can be drawn. */
    boolean places(Series one, int i) {
        return x.places(one.x()[i]) && y.places(one.y()[i]);
    }

    /** The values in view, bands included. */
    Span seenY() {
        return Span.of(
                series.stream()
                        .flatMapToDouble(one ->
                                IntStream.range(0, one.x().length)
                                        .filter(i -> x.shows(one.x()[i]))
                                        .mapToObj(i -> at(one, i))
                                        .flatMapToDouble(values -> values)
                                        .filter(y::places)));
    }

    private static DoubleStream at(Series one, int i) {
        DoubleStream value = DoubleStream.of(one.y()[i]);
        return one.band()
                .map(b -> DoubleStream.concat(value, DoubleStream.of(b.low()[i], b.high()[i])))
                .orElse(value);
    }

    @Override
    public boolean isEmpty() {
        return series.stream()
                .noneMatch(one -> IntStream.range(0, one.x().length).anyMatch(i -> places(one, i)));
    }

    @Override
    public Stream<List<String>> rows() {
        boolean banded = series.stream().anyMatch(one -> one.band().isPresent());
        List<String> head = List.of("series", x.title(), y.title(), "low", "high");
        int columns = banded ? head.size() : head.size() - 2;
        Stream<List<String>> values =
                series.stream()
                        .flatMap(one ->
                                IntStream.range(0, one.x().length).mapToObj(i -> row(one, i)));
        return Stream.concat(Stream.of(head), values).map(row -> row.subList(0, columns));
    }

    private List<String> row(Series one, int i) {
        double place = one.x()[i];
        return List.of(
                one.name(),
                x.kind() == Axis.Kind.DATE ? DateScale.text(place) : CsvText.number(place),
                CsvText.number(one.y()[i]),
                one.band().map(b -> CsvText.number(b.low()[i])).orElse(""),
                one.band().map(b -> CsvText.number(b.high()[i])).orElse(""));
    }
}
