package rudra.analysis.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.analysis.picture.HeatMap.Palette;
import rudra.analysis.picture.Mark.Bar;
import rudra.analysis.picture.Mark.Cell;
import rudra.analysis.picture.Mark.Dot;
import rudra.analysis.picture.Mark.Polyline;
import rudra.analysis.picture.ScatterChart.Point;

/** What each sort of chart does. */
class ChartFamilyTest {

    @Test
    void aPointIsWhereItsValuesAreOnTheAxes() {
        Picture picture = draw(ExampleCharts.scatter(5));
        Plane plane = picture.plane().orElseThrow();
        Point point = ExampleCharts.scatter(5).series().getFirst().points().get(2);
        Dot dot =
                marks(picture, Dot.class).stream()
                        .filter(d -> d.subject().equals(point.label()))
                        .findFirst()
                        .orElseThrow();
        assertEquals(point.x(), plane.valueAtX(dot.x()), 1e-6);
        assertEquals(point.y(), plane.valueAtY(dot.y()), 1e-9);
    }

    @Test
    void aDotPlotHasADotForTheMeanAndForEachValueAndALineForTheInterval() {
        Picture picture = draw(ExampleCharts.dots());
        List<Dot> dots =
                marks(picture, Dot.class).stream()
                        .filter(dot -> dot.subject().equals("Random forest"))
                        .toList();
        assertEquals(
                List.of(
                        "Random forest · fold 1: 0.78",
                        "Random forest · fold 2: 0.82",
                        "Random forest · mean: 0.8 (0.75 – 0.85)"),
                dots.stream().map(Dot::meaning).toList());
        assertEquals(dots.get(2).x(), (dots.get(0).x() + dots.get(1).x()) / 2, 1e-9);
        long ends =
                marks(picture, Mark.Rule.class).stream()
                        .filter(rule -> rule.ink() == Ink.TEXT)
                        .count();
        assertEquals(3, ends, "one line with two ends: the other category has no interval");
    }

    @Test
    void whatHasNoPlaceOnALogarithmicAxisIsCountedNotDrawn() {
        Picture picture = draw(ExampleCharts.logarithmic());
        assertEquals(2, marks(picture, Dot.class).size());
        assertTrue(
                marks(picture, Mark.Words.class).stream()
                        .anyMatch(words -> words.text().contains("2 not shown")));
    }

    @Test
    void manyPointsAreThinnedAndTellHowManyTheyStandFor() {
        List<Dot> dots = marks(draw(ExampleCharts.scatter(50_000)), Dot.class);
        assertTrue(dots.size() <= 4_000, () -> dots.size() + " dots");
        assertTrue(dots.stream().anyMatch(dot -> dot.meaning().contains("more here")));
    }

    @Test
    void aZoomedChartShowsOnlyWhatIsInside() {
        Span x = new Span(200_000, 400_000);
        Span y = new Span(0.2, 0.9);
        long inside =
                ExampleCharts.scatter(60)
                        .points()
                        .filter(p -> x.holds(p.x()) && y.holds(p.y()))
                        .count();
        assertEquals(inside, marks(draw(ExampleCharts.scatter(60).within(x, y)), Dot.class).size());
    }

    @Test
    void aLongLineIsThinnedAndKeepsItsExtremes() {
        double[] x = IntStream.range(0, 100_000).asDoubleStream().toArray();
        double[] y = new double[x.length];
        y[54_321] = 7;
        y[54_322] = -5;
        LineChart chart =
                new LineChart(
                        "Spike",
                        Axis.linear("x"),
                        Axis.linear("y"),
                        List.of(LineChart.Series.of("s", Ink.SERIES_1, x, y)));
        Picture picture = draw(chart);
        Plane plane = picture.plane().orElseThrow();
        Polyline line = marks(picture, Polyline.class).getFirst();
        assertTrue(line.x().length <= 4 * 421, () -> line.x().length + " corners");
        assertTrue(IntStream.range(0, line.y().length).anyMatch(i -> line.y()[i] == plane.y(7)));
        assertTrue(IntStream.range(0, line.y().length).anyMatch(i -> line.y()[i] == plane.y(-5)));
    }

    @Test
    void aGapPartsALine() {
        assertEquals(3, marks(draw(ExampleCharts.lines()), Polyline.class).size());
    }

    @Test
    void aLineRefusesPlacesThatDescend() {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        LineChart.Series.of(
                                "s", Ink.SERIES_1, new double[] {2, 1}, new double[] {0, 0}));
    }

    @Test
    void stepsHoldAValueUntilTheNext() {
        LineChart chart =
                new LineChart(
                        "Steps",
                        Axis.linear("x"),
                        Axis.linear("y"),
                        List.of(
                                LineChart.Series.steps(
                                        "s",
                                        Ink.SERIES_1,
                                        new double[] {0, 1},
                                        new double[] {5, 8})));
        Picture picture = draw(chart);
        Plane plane = picture.plane().orElseThrow();
        Polyline line = marks(picture, Polyline.class).getFirst();
        assertArrayEquals(new double[] {plane.x(0), plane.x(1), plane.x(1)}, line.x(), 1e-9);
        assertArrayEquals(new double[] {plane.y(5), plane.y(5), plane.y(8)}, line.y(), 1e-9);
    }

    @Test
    void datesHaveRoundTicks() {
        Span years =
                new Span(
                        LocalDate.of(2006, 3, 1).toEpochDay(),
                        LocalDate.of(2010, 4, 9).toEpochDay());
        assertEquals(
                List.of("2007", "2008", "2009", "2010"),
                new DateScale(years).ticks(6).stream().map(Tick::text).toList());
        Span months =
                new Span(
                        LocalDate.of(2008, 8, 20).toEpochDay(),
                        LocalDate.of(2008, 11, 2).toEpochDay());
        assertEquals(
                List.of("2008-09", "2008-10", "2008-11"),
                new DateScale(months).ticks(4).stream().map(Tick::text).toList());
    }

    @Test
    void logarithmicTicksAreWholePowersOrTheirHalves() {
        assertEquals(
                List.of("1", "2", "5", "10", "20", "50", "100"),
                new LogScale(new Span(1, 100)).ticks(7).stream().map(Tick::text).toList());
        assertEquals(
                List.of("1", "100", "10,000", "1,000,000"),
                new LogScale(new Span(1, 1e6)).ticks(4).stream().map(Tick::text).toList());
    }

    @Test
    void ticksReachBelowZero() {
        Ticks ticks = Ticks.covering(new Span(-130, 290), 5, false);
        assertEquals(
                List.of("−200", "−100", "0", "100", "200", "300"),
                ticks.list().stream().map(Tick::text).toList());
    }

    @Test
    void aHeatMapDrawsNumbersToScaleAndUpwards() {
        List<Cell> cells = cells(ExampleCharts.sweep());
        Cell smallest = cells.getFirst();
        Cell last = cells.get(3);
        // Edges halfway between 0.1, 0.2, 0.4 and 0.8: 0.05, 0.15, 0.3, 0.6 and 1.
        assertEquals(4, (last.width() + 1) / (smallest.width() + 1), 1e-9);
        assertTrue(smallest.y() > cells.getLast().y(), "recovery 0 is below recovery 1");
    }

    @Test
    void aHeatMapTellsAMissingValueFromZero() {
        List<Cell> cells = cells(ExampleCharts.heat(Palette.SEQUENTIAL, 6, 5));
        assertEquals(1, cells.stream().filter(cell -> cell.meaning().endsWith("no value")).count());
    }

    @Test
    void twoColoursPartAtZero() {
        List<Cell> cells = cells(ExampleCharts.heat(Palette.DIVERGING, 6, 5));
        Cell zero = cells.getFirst();
        Cell greatest = cells.get(5);
        assertEquals(0, zero.tint().share());
        assertEquals(1, greatest.tint().share());
        assertEquals(Ink.SERIES_2, cells.get(4 * 6).tint().to());
        assertEquals("#ffffff", zero.tint().of(Ink::onPaper));
        assertEquals(Ink.SERIES_1.onPaper(), greatest.tint().of(Ink::onPaper));
    }

    @Test
    void aWaterfallAddsUpWhateverIsDrawnTogether() {
        Waterfall chart = ExampleCharts.waterfall(90);
        List<Bar> bars = marks(draw(chart), Bar.class);
        assertTrue(bars.size() < 20, () -> bars.size() + " bars");
        assertTrue(bars.stream().anyMatch(bar -> bar.subject().endsWith("smaller")));
        Bar end = bars.getLast();
        assertEquals("Equity after: %.1f".formatted(chart.result()), end.meaning());
        List<List<String>> rows = chart.rows().toList();
        assertEquals(chart.result(), Double.parseDouble(rows.getLast().getLast()), 1e-12);
    }

    @Test
    void everyValueIsInOneRangeOfAHistogram() {
        double[] values = {0, 0.1, 0.2, 0.3, 0.7, 1.0, Double.NaN};
        Histogram chart = new Histogram("h", Axis.linear("x"), "n", values, 10, List.of());
        double[] edges = chart.edges();
        assertEquals(11, edges.length);
        assertArrayEquals(new long[] {1, 1, 1, 1, 0, 0, 0, 1, 0, 1}, chart.counts(edges));
    }

    private static Picture draw(Chart chart) {
        return chart.draw(420, 240, TextWidth.guessed());
    }

    private static <M extends Mark> List<M> marks(Picture picture, Class<M> type) {
        return picture.marks().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The cells of the map itself, without those of its legend. */
    private static List<Cell> cells(HeatMap map) {
        return marks(draw(map), Cell.class).stream()
                .filter(cell -> cell.meaning().contains(" · "))
                .toList();
    }
}
