package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.picture.Mark.Anchor;
import rudra.analysis.picture.Mark.Bar;
import rudra.analysis.picture.Mark.Rule;
import rudra.analysis.picture.Mark.Words;
import rudra.analysis.table.CsvText;

/**
 * How often values lie in each of equally wide ranges. A range holds its lower end and not its
 * upper one; the last holds both.
 *
 * @param title what the chart shows
 * @param axis what the values are, linear or whole
 * @param count what is counted
 * @param values the values; what is not finite is left out
 * @param most about how many ranges, at least 1
 * @param markers places worth a line, such as a mean
 */
@SuppressWarnings("ArrayRecordComponent")
public record Histogram(
        String title, Axis axis, String count, double[] values, int most, List<Marker> markers)
        implements Chart {
    private static final double LINE = 14;

    /**
     * A place worth a line.
     *
     * @param name what it is
     * @param value where it is
     */
    public record Marker(String name, double value) {}

    /** Copies the list. */
    public Histogram {
        markers = List.copyOf(markers);
    }

    /** The ends of the ranges, round numbers: one more than there are ranges. O(values). */
    double[] edges() {
        Ticks ticks = Ticks.covering(Span.of(finite()), most, axis.kind() == Axis.Kind.WHOLE);
        return ticks.all().mapToDouble(ticks::value).toArray();
    }

    /** How many values lie in each range. */
    long[] counts(double[] edges) {
        long[] counts = new long[edges.length - 1];
        double width = (edges[edges.length - 1] - edges[0]) / counts.length;
        finite().forEach(value -> {
            int guess = (int) ((value - edges[0]) / width);
            int place = Math.clamp(guess, 0, counts.length - 1);
            // Division rounds: the ends decide.
            if (place > 0 && value < edges[place]) {
                place--;
            } else if (place < counts.length - 1 && value >= edges[place + 1]) {
                place++;
            }
            counts[place]++;
        });
        return counts;
    }

    private DoubleStream finite() {
        return DoubleStream.of(values).filter(Double::isFinite);
    }

    @Override
    public Picture draw(double width, double height, TextWidth textWidth) {
        double[] edges = edges();
        long[] counts = counts(edges);
        long greatest = IntStream.range(0, counts.length).mapToLong(i -> counts[i]).max().orElse(0);
        Span x = new Span(edges[0], edges[edges.length - 1]);
        double head = markers.isEmpty() ? 0 : LINE;
        AxesFrame frame =
                new AxesFrame(
                        axis.within(x),
                        x,
                        Axis.whole(count),
                        new Span(0, Math.max(1, greatest)),
                        width,
                        height,
                        head,
                        textWidth);
        List<Mark> marks = new ArrayList<>(frame.marks());
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                marks.add(bar(frame.plane(), edges[i], edges[i + 1], counts[i]));
            }
        }
        mark(frame.plane(), textWidth, marks);
        return new Picture(width, height, marks, Optional.of(frame.plane()));
    }

    private Bar bar(Plane plane, double from, double to, long number) {
        double x = plane.x(from);
        double y = plane.y((double) number);
        String range = axis.text().apply(from) + " to " + axis.text().apply(to);
        return new Bar(
                x + 0.5,
                y,
                Math.max(1, plane.x(to) - x - 1),
                plane.bottom() - y,
                Ink.SERIES_1,
                range + " · " + count + ": " + number,
                "");
    }

    /** Lines with their names above; a name that has no room has none. */
    private void mark(Plane plane, TextWidth textWidth, List<Mark> marks) {
        double free = 0;
        List<Marker> seen =
                markers.stream().filter(marker -> plane.x().span().holds(marker.value())).toList();
        for (Marker marker : seen) {
            double x = plane.x(marker.value());
            marks.add(new Rule(x, plane.top(), x, plane.bottom(), Ink.SERIES_2));
            String name = marker.name() + " " + axis.text().apply(marker.value());
            double half = textWidth.of(name) / 2;
            double middle = Math.clamp(x, half, Math.max(half, plane.right() - half));
            if (middle - half >= free) {
                marks.add(new Words(middle, LINE / 2, name, Anchor.MIDDLE, Ink.SERIES_2));
                free = middle + half + LINE / 2;
            }
        }
    }

    @Override
    public boolean isEmpty() {
        return finite().findAny().isEmpty();
    }

    @Override
    public Stream<List<String>> rows() {
        double[] edges = edges();
        long[] counts = counts(edges);
        return Stream.concat(
                Stream.of(List.of("from", "to", count)),
                IntStream.range(0, counts.length)
                        .mapToObj(i ->
                                List.of(
                                        CsvText.number(edges[i]),
                                        CsvText.number(edges[i + 1]),
                                        Long.toString(counts[i]))));
    }
}
