package rudra.analysis.picture;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.table.CsvText;

/**
 * Several values a category as dots along one axis, with their mean and an interval around it: what
 * cannot be seen where only means are drawn.
 *
 * @param title what the chart shows
 * @param axis what the values are
 * @param part what each dot is of, such as a fold
 * @param lanes the categories from above
 */
public record DotPlot(String title, Axis axis, String part, List<Lane> lanes) implements Chart {

    /**
     * A category.
     *
     * @param name what it is called
     * @param ink its colour
     * @param mean the mean of its values
     * @param low where the interval around the mean begins; not-a-number where there is none
     * @param high where it ends; not-a-number where there is none
     * @param values its values
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Lane(
            String name, Ink ink, double mean, double low, double high, double[] values) {

        boolean hasInterval() {
            return Double.isFinite(low) && Double.isFinite(high);
        }

        private DoubleStream all() {
            return DoubleStream.concat(DoubleStream.of(mean, low, high), Arrays.stream(values));
        }
    }

    /** Copies the list. */
    public DotPlot {
        lanes = List.copyOf(lanes);
    }

    /** O(values). */
    @Override
    public Picture draw(double width, double height, TextWidth textWidth) {
        return new DotPlotDrawing(this, width, height, textWidth).draw();
    }

    /** What the axis has to hold. */
    Span seen() {
        return Span.of(lanes.stream().flatMapToDouble(Lane::all));
    }

    @Override
    public boolean isEmpty() {
        return lanes.stream().flatMapToDouble(Lane::all).noneMatch(Double::isFinite);
    }

    @Override
    public Stream<List<String>> rows() {
        return Stream.concat(
                Stream.of(List.of("name", part, axis.title())),
                lanes.stream().flatMap(DotPlot::rows));
    }

    private static Stream<List<String>> rows(Lane lane) {
        return Stream.concat(
                Stream.of(
                        List.of(lane.name(), "mean", CsvText.number(lane.mean())),
                        List.of(lane.name(), "low", CsvText.number(lane.low())),
                        List.of(lane.name(), "high", CsvText.number(lane.high()))),
                IntStream.range(0, lane.values().length)
                        .mapToObj(i ->
                                List.of(
                                        lane.name(),
                                        Integer.toString(i + 1),
                                        CsvText.number(lane.values()[i]))));
    }
}
