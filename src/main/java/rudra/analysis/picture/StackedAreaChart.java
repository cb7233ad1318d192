package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.table.CsvText;

/**
 * Parts of a whole along an axis, as areas upon each other.
 *
 * @param title what the chart shows
 * @param x the axis to the right
 * @param y the axis upwards, from 0
 * @param places where the values are, ascending
 * @param series the parts, the lowest first
 */
@SuppressWarnings("ArrayRecordComponent")
public record StackedAreaChart(String title, Axis x, Axis y, double[] places, List<Series> series)
        implements Zoomable {

    /**
     * One part.
     *
     * @param name what its values are
     * @param ink its colour
     * @param values one a place; what is below 0 or no number counts as 0
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Series(String name, Ink ink, double[] values) {

        double at(int i) {
            return values[i] > 0 ? values[i] : 0;
        }
    }

    /**
     * Checks lengths and order.
     *
     * @throws IllegalArgumentException if a part has not one value a place, or places descend
     */
    public StackedAreaChart {
        series = List.copyOf(series);
        int size = places.length;
        boolean matches = series.stream().allMatch(one -> one.values().length == size);
        double[] where = places;
        if (!matches || IntStream.range(1, size).anyMatch(i -> where[i - 1] > where[i])) {
            throw new IllegalArgumentException(
                    "A part needs as many values as places, from left to right.");
        }
    }

    /** O(values). */
    @Override
    public Picture draw(double width, double height, TextWidth textWidth) {
        return new StackDrawing(this, width, height, textWidth).draw();
    }

    /** The same with another part of the horizontal axis in view; the vertical one fits itself. */
    @Override
    public StackedAreaChart within(Span partX, Span partY) {
        return new StackedAreaChart(title, x.within(partX), y, places, series);
    }

    /** The numbers of the places in view. */
    int[] seen() {
        return IntStream.range(0, places.length).filter(i -> x.shows(places[i])).toArray();
    }

    /** The values in view: from 0 to the highest stack. */
    Span seenY() {
        DoubleStream tops = IntStream.of(seen()).mapToDouble(this::total);
        return Span.of(DoubleStream.concat(DoubleStream.of(0), tops));
    }

    private double total(int i) {
        return series.stream().mapToDouble(one -> one.at(i)).sum();
    }

    /** What an area stands for at a place. */
    String meaning(Series one, int i) {
        String value = y.text().apply(one.values()[i]);
        return one.name() + " · " + x.text().apply(places[i]) + ": " + value;
    }

    @Override
    public boolean isEmpty() {
        return IntStream.range(0, places.length).noneMatch(i -> total(i) > 0);
    }

    @Override
    public Stream<List<String>> rows() {
        List<String> head = new ArrayList<>(List.of(x.title()));
        series.forEach(one -> head.add(one.name()));
        return Stream.concat(
                Stream.of(head), IntStream.range(0, places.length).mapToObj(this::row));
    }

    private List<String> row(int i) {
        List<String> row = new ArrayList<>(List.of(CsvText.number(places[i])));
        series.forEach(one -> row.add(CsvText.number(one.values()[i])));
        return row;
    }

    /** The names of the parts with their colours, the uppermost first, as they stand. */
    List<Legend.Entry> legend() {
        return series.reversed().stream()
                .map(one -> new Legend.Entry(one.name(), one.ink()))
                .toList();
    }

    /** Where the places are, if there are any. */
    Optional<Span> reach() {
        return places.length == 0
                ? Optional.empty()
                : Optional.of(Span.of(DoubleStream.of(places)));
    }
}
