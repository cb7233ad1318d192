package rudra.ui.dataset.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.app.Messages;
import rudra.dataset.CategoryColumn;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.ui.chart.plot.Plot;

/** Plots of columns, or why there is none. */
class PlotMakerTest {
    private static final double NONE = Double.NaN;

    private final Dataset table =
            new Dataset(
                    "loans",
                    List.of(
                            NumberColumn.of("amount", 1, 2, 3, 4, 5, 9),
                            NumberColumn.of("income", 2, 4, NONE, 8, 10, 1),
                            NumberColumn.of("age", 40, 30, 50, 20, 60, 35),
                            NumberColumn.of("year", 7, 7, 7, 7, 7, 7),
                            CategoryColumn.of("status", List.of("bad", "good"), 0, 1, 1, 0, 1, 1)));
    private final PlotMaker maker = new PlotMaker(Messages.load());

    private MadePlot make(PlotKind kind, String... columns) {
        return maker.make(new PlotQuestion(table, kind, List.of(columns), "status"));
    }

    private <P extends Plot> P plot(Class<P> type, PlotKind kind, String... columns) {
        return assertInstanceOf(type, make(kind, columns).made().orElseThrow().plot());
    }

    @Test
    void oneBoxIsInTheUnitOfItsColumnAndLeavesMissingCellsOut() {
        Plot.Boxes boxes = plot(Plot.Boxes.class, PlotKind.BOXES, "income");
        assertArrayEquals(new double[] {2, 4, 8, 10, 1}, boxes.columns()[0]);
        assertEquals("income", boxes.axis());
    }

    @Test
    void severalBoxesAreStandardised() {
        Plot.Boxes boxes = plot(Plot.Boxes.class, PlotKind.BOXES, "amount", "age");
        // Mean 4, deviation √(40 / 5).
        assertEquals(5 / Math.sqrt(8), boxes.columns()[0][5], 1e-12);
    }

    @Test
    void aMatrixIsOfTheRowsThatHaveAllNumbersInTheColoursOfTheirClasses() {
        Plot.Matrix matrix = plot(Plot.Matrix.class, PlotKind.MATRIX, "amount", "income");
        assertArrayEquals(new double[] {1, 2, 4, 5, 9}, matrix.columns()[0]);
        assertEquals(List.of("bad", "good"), matrix.groups().names());
        assertArrayEquals(new int[] {0, 1, 0, 1, 1}, matrix.groups().ofPoint());
    }

    @Test
    void aColumnThatNeverVariesIsNamed() {
        assertTrue(make(PlotKind.QUANTILES, "year").refusal().contains("year"));
        assertTrue(make(PlotKind.BOXES, "amount", "year").refusal().contains("year"));
        assertTrue(make(PlotKind.CORRELATIONS, "amount", "year").refusal().contains("year"));
    }

    @Test
    void thePlaneLeavesOutColumnsThatNeverVary() {
        Plot.Points points =
                plot(Plot.Points.class, PlotKind.PLANE, "amount", "income", "age", "year");
        assertEquals(5, points.across().length);
        assertTrue(make(PlotKind.PLANE, "amount", "year").made().isEmpty());
    }

    @Test
    void tooFewAndTooManyColumnsAreToldInWords() {
        assertEquals(
                "Choose at least 3 columns on the left.",
                make(PlotKind.TREE, "amount", "age").refusal());
        assertTrue(make(PlotKind.QUANTILES, "amount", "age").refusal().contains("at most one"));
    }

    @Test
    void aLongTableIsPlottedFromOneRowOfEachStretch() {
        double[] many = IntStream.range(0, 10_000).asDoubleStream().toArray();
        Dataset large = new Dataset("large", List.of(NumberColumn.of("x", many)));
        PlotQuestion question = new PlotQuestion(large, PlotKind.QUANTILES, List.of("x"), "status");
        PlotRows rows = PlotRows.of(question, 4);
        for (int stretch = 0; stretch < 4; stretch++) {
            assertEquals(stretch, Math.floor(rows.columns()[0][stretch] / 2_500));
        }
        assertArrayEquals(rows.columns()[0], PlotRows.of(question, 4).columns()[0]);
        assertTrue(
                maker.make(question).made().orElseThrow().caption().startsWith("2,000 of 10,000"));
    }
}
