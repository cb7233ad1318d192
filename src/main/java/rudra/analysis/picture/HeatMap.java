package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.table.CsvText;
import rudra.analysis.table.NumberText;

/**
 * Values of pairs, as colours.
 *
 * @param title what the chart shows
 * @param across what the columns are
 * @param down what the rows are
 * @param value what the values are, with their unit
 * @param values one row of values for each place of {@code down}; not-a-number where there is none
 * @param palette which colours
 * @param text how a value is written
 */
@SuppressWarnings("ArrayRecordComponent")
public record HeatMap(
        String title,
        Side across,
        Side down,
        String value,
        double[][] values,
        Palette palette,
        DoubleFunction<String> text)
        implements Chart {

    /** How colours follow values. */
    public enum Palette {
        /** From nothing to a strong colour, for values of one sign. */
        SEQUENTIAL,
        /** Two colours that part at zero. */
        DIVERGING
    }

    /**
     * One side of the map.
     *
     * @param title what its places are, with their unit
     * @param labels their names
     * @param places where they are, ascending: numbers are drawn to scale
     * @param numeric whether they are numbers, and so grow upwards or to the right
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Side(String title, List<String> labels, double[] places, boolean numeric) {

        /**
         * Checks lengths and order.
         *
         * @throws IllegalArgumentException if the lengths differ or the places do not ascend
         */
        public Side {
            labels = List.copyOf(labels);
            boolean ascends =
                    IntStream.range(1, places.length).allMatch(i -> places[i - 1] < places[i]);
            if (labels.size() != places.length || !ascends) {
                throw new IllegalArgumentException("A side needs ascending, labelled places.");
            }
        }

        /** Categories, the first on the left or at the top. */
        public static Side categories(String title, List<String> labels) {
            double[] places = IntStream.range(0, labels.size()).asDoubleStream().toArray();
            return new Side(title, labels, places, false);
        }

        /** Numbers, ascending. */
        public static Side numbers(String title, double[] values, DoubleFunction<String> text) {
            return new Side(title, DoubleStream.of(values).mapToObj(text).toList(), values, true);
        }

        int size() {
            return places.length;
        }

        /** Where the cell of a place begins, as a share of the side: halfway to its neighbour. */
        double edge(int i) {
            int last = size() - 1;
            double first = last < 1 ? places[0] - 0.5 : places[0] - (places[1] - places[0]) / 2;
            double end =
                    last < 1
                            ? places[0] + 0.5
                            : places[last] + (places[last] - places[last - 1]) / 2;
            double here = i == 0 ? first : i > last ? end : (places[i - 1] + places[i]) / 2;
            return (here - first) / (end - first);
        }
    }

    /**
     * Checks the shape.
     *
     * @throws IllegalArgumentException if there is not one value a cell
     */
    public HeatMap {
        int width = across.size();
        if (values.length != down.size()
                || Arrays.stream(values).anyMatch(row -> row.length != width)) {
            throw new IllegalArgumentException("One value a cell is needed.");
        }
    }

    /** A map whose values are written as usual. */
    public static HeatMap of(
            String title,
            Side across,
            Side down,
            String value,
            double[][] values,
            Palette palette) {
        return new HeatMap(title, across, down, value, values, palette, NumberText::of);
    }

    /** O(cells); for maps of up to some 100,000 cells. */
    @Override
    public Picture draw(double width, double height, TextWidth textWidth) {
        return new HeatMapDrawing(this, width, height, textWidth).draw();
    }

    DoubleStream known() {
        return Arrays.stream(values).flatMapToDouble(DoubleStream::of).filter(Double::isFinite);
    }

    @Override
    public boolean isEmpty() {
        return known().findAny().isEmpty();
    }

    @Override
    public Stream<List<String>> rows() {
        List<String> head = new ArrayList<>(List.of(down.title() + " \\ " + across.title()));
        head.addAll(across.labels());
        return Stream.concat(Stream.of(head), IntStream.range(0, down.size()).mapToObj(this::row));
    }

    private List<String> row(int i) {
        List<String> row = new ArrayList<>(List.of(down.labels().get(i)));
        DoubleStream.of(values[i]).mapToObj(CsvText::number).forEach(row::add);
        return row;
    }
}
