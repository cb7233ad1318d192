package rudra.analysis.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.table.CsvText;

/**
 * Many values a category along one axis, beside each other where they would meet, each in a colour
 * between two: what it belongs to is low or high.
 *
 * @param title what the chart shows
 * @param axis what the values are
 * @param shade what the colours are, such as the value of a column from low to high
 * @param lanes the categories from above
 */
public record Beeswarm(String title, Axis axis, String shade, List<Lane> lanes) implements Chart {

    /**
     * A category.
     *
     * @param name what it is called
     * @param values its values
     * @param shades 0 is low and 1 is high; not-a-number where it is neither
     * @param labels what each value belongs to, in words
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Lane(String name, double[] values, double[] shades, List<String> labels) {
        /**
         * Checks the lengths.
         *
         * @throws IllegalArgumentException if they differ
         */
        public Lane {
            labels = List.copyOf(labels);
            if (values.length != shades.length || values.length != labels.size()) {
                throw new IllegalArgumentException("A shade and a label for each value.");
            }
        }
    }

    /** Copies the list. */
    public Beeswarm {
        lanes = List.copyOf(lanes);
    }

    /** O(values). */
    @Override
    public Picture draw(double width, double height, TextWidth textWidth) {
        return new BeeswarmDrawing(this, width, height, textWidth).draw();
    }

    /** What the axis has to hold. */
    Span seen() {
        return Span.of(lanes.stream().flatMapToDouble(lane -> Arrays.stream(lane.values())))
                .nearZero();
    }

    @Override
    public boolean isEmpty() {
        return lanes.stream()
                .flatMapToDouble(lane -> Arrays.stream(lane.values()))
                .noneMatch(value -> Double.isFinite(value) && value != 0);
    }

    @Override
    public Stream<List<String>> rows() {
        return Stream.concat(
                Stream.of(List.of("name", "of", axis.title())),
                lanes.stream()
                        .flatMap(lane ->
                                IntStream.range(0, lane.values().length)
                                        .mapToObj(i ->
                                                List.of(
                                                        lane.name(),
                                                        lane.labels().get(i),
                                                        CsvText.number(lane.values()[i])))));
    }
}
