package rudra.analysis.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.picture.LineChart.Band;
import rudra.analysis.table.CsvText;

/**
 * Bars for categories, one or more series of them. Values are at least 0; not-a-number where there
 * is none.
 *
 * @param title what the chart shows
 * @param axis what the values are, with their unit
 * @param categories their names
 * @param series the values
 * @param direction which way the bars point
 * @param arrangement how the series share a category
 * @param whole whether the values are whole numbers
 * @param text how a value is written
 */
public record BarChart(
        String title,
        String axis,
        List<String> categories,
        List<Series> series,
        Direction direction,
        Arrangement arrangement,
        boolean whole,
        DoubleFunction<String> text)
        implements Chart {

    /** Which way bars point. */
    public enum Direction {
        /** To the right; the names of the categories stand on the left. */
        RIGHT,
        /** Up; the names of the categories stand below. */
        UP
    }

    /** How several series share a category. */
    public enum Arrangement {
        /** Side by side. */
        GROUPED,
        /** One upon the other. */
        STACKED
    }

    /**
     * One value a category.
     *
     * @param name what the values are
     * @param ink their colour
     * @param values as many as there are categories
     * @param band what each value lies within, if that is known; drawn where series stand side by
     *     side
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Series(String name, Ink ink, double[] values, Optional<Band> band) {

        /** Values of which nothing else is known. */
        public Series(String name, Ink ink, double[] values) {
            this(name, ink, values, Optional.empty());
        }

        private boolean hasAsManyAs(int categories) {
            return values.length == categories
                    && band.map(b -> b.low().length == categories && b.high().length == categories)
                            .orElse(true);
        }

        double at(int category) {
            return Double.isNaN(values[category]) ? 0 : values[category];
        }
    }

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if a series has not one value a category
     */
    public BarChart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        int size = categories.size();
        if (series.stream().anyMatch(s -> !s.hasAsManyAs(size))) {
            throw new IllegalArgumentException("One value a category is needed.");
        }
    }

    @Override
    public Picture draw(double width, double height, TextWidth textWidth) {
        return direction == Direction.RIGHT
                ? new BarsToTheRight(this, width, height, textWidth).draw()
                : new BarsUp(this, width, height, textWidth).draw();
    }

    /** The greatest length of a bar. */
    double greatest() {
        return IntStream.range(0, categories.size()).mapToDouble(this::extent).max().orElse(0);
    }

    private double extent(int category) {
        return arrangement == Arrangement.STACKED
                ? series.stream().mapToDouble(s -> s.at(category)).sum()
                : series.stream().mapToDouble(s -> reach(s, category)).max().orElse(0);
    }

    private static double reach(Series one, int category) {
        double high = one.band().map(b -> b.high()[category]).orElse(Double.NaN);
        return Double.isNaN(high) ? one.at(category) : Math.max(high, one.at(category));
    }

    /** What a bar is drawn to lie within; empty for none. */
    Optional<Span> within(Series one, int category) {
        return one.band()
                .filter(b -> arrangement == Arrangement.GROUPED)
                .filter(b -> b.high()[category] > Math.max(0, b.low()[category]))
                .map(b -> new Span(Math.max(0, b.low()[category]), b.high()[category]));
    }

    /** What a bar stands for. */
    String meaning(Series one, int category) {
        double value = one.values()[category];
        String said = categories.get(category) + " · " + one.name() + ": " + text.apply(value);
        return within(one, category)
                .map(b -> said + " (" + text.apply(b.low()) + " – " + text.apply(b.high()) + ")")
                .orElse(said);
    }

    /** How many bars stand beside each other in a category. */
    int lanes() {
        return arrangement == Arrangement.STACKED ? 1 : Math.max(1, series.size());
    }

    /** The names of the series with their colours. */
    List<Legend.Entry> legend() {
        return series.stream().map(one -> new Legend.Entry(one.name(), one.ink())).toList();
    }

    @Override
    public Stream<List<String>> rows() {
        List<String> head = new ArrayList<>(List.of(axis));
        for (Series one : series) {
            head.add(one.name());
            one.band()
                    .ifPresent(
                            b -> head.addAll(List.of(one.name() + " low", one.name() + " high")));
        }
        return Stream.concat(
                Stream.of(head), IntStream.range(0, categories.size()).mapToObj(this::row));
    }

    private List<String> row(int category) {
        List<String> row = new ArrayList<>(List.of(categories.get(category)));
        for (Series one : series) {
            row.add(CsvText.number(one.values()[category]));
            one.band().ifPresent(b -> row.add(CsvText.number(b.low()[category])));
            one.band().ifPresent(b -> row.add(CsvText.number(b.high()[category])));
        }
        return row;
    }

    /** Whether no value is above 0. */
    @Override
    public boolean isEmpty() {
        return series.stream()
                .flatMapToDouble(s -> Arrays.stream(s.values()))
                .noneMatch(v -> v > 0);
    }
}
