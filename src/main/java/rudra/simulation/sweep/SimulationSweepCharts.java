package rudra.simulation.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.HeatMap;
import rudra.analysis.picture.HeatMap.Palette;
import rudra.analysis.picture.HeatMap.Side;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Band;
import rudra.analysis.picture.LineChart.Series;
import rudra.analysis.table.NumberText;
import rudra.simulation.sweep.SimulationSweepResult.Cell;
import rudra.simulation.sweep.SimulationSweepResult.Spread;

/** The charts of a sweep: lines over one number, heat maps over two. */
final class SimulationSweepCharts {
    private static final String LOSS = "Loss, in the unit of the network";
    private static final String FAILURES = "Institutions failing";
    private static final String CAPITAL = "Capital ratio at the end";

    private final SimulationSweepResult result;
    private final List<Cell> cells;
    private final List<Spread> spread;

    private SimulationSweepCharts(SimulationSweepResult result) {
        this.result = result;
        this.cells = result.cells();
        this.spread = result.spread();
    }

    static Map<String, Chart> of(SimulationSweepResult result) {
        SimulationSweepCharts charts = new SimulationSweepCharts(result);
        return result.axes().size() == 1 ? charts.lines() : charts.maps();
    }

    private boolean isSingle() {
        return spread.isEmpty();
    }

    private Map<String, Chart> lines() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        List<Series> losses = new ArrayList<>();
        losses.add(
                line(
                        isSingle() ? "Loss" : "Mean loss",
                        Ink.SERIES_1,
                        Cell::loss,
                        Spread::lossMargin));
        if (!isSingle()) {
            losses.add(Series.of("Expected shortfall", Ink.SERIES_2, places(0), shortfalls()));
        }
        charts.put("loss", chart("Loss", LOSS, NumberText::of, losses));
        charts.put(
                "failures",
                chart(
                        "Failures",
                        FAILURES,
                        NumberText::of,
                        List.of(
                                line(
                                        "Failures",
                                        Ink.SERIES_1,
                                        Cell::failures,
                                        Spread::failuresMargin))));
        charts.put(
                "capital",
                chart(
                        "Capital at the end",
                        CAPITAL,
                        NumberText::percent,
                        List.of(
                                line(
                                        "Capital ratio",
                                        Ink.SERIES_3,
                                        Cell::capitalRatio,
                                        Spread::capitalMargin))));
        return charts;
    }

    private Chart chart(String title, String of, DoubleFunction<String> text, List<Series> series) {
        SimulationSweepResult.Axis along = result.axes().getFirst();
        return new LineChart(
                title,
                Axis.linear(along.title()).written(text(along)),
                Axis.linear(of).written(text),
                series);
    }

    private Series line(
            String name, Ink ink, ToDoubleFunction<Cell> value, ToDoubleFunction<Spread> margin) {
        double[] values = values(value);
        Series line = Series.of(name, ink, places(0), values);
        if (isSingle()) {
            return line;
        }
        double[] margins = spread.stream().mapToDouble(margin).toArray();
        double[] low = new double[values.length];
        double[] high = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            low[k] = values[k] - margins[k];
            high[k] = values[k] + margins[k];
        }
        return line.within(new Band(low, high));
    }

    private double[] shortfalls() {
        return spread.stream().mapToDouble(Spread::expectedShortfall).toArray();
    }

    private double[] values(ToDoubleFunction<Cell> value) {
        return cells.stream().mapToDouble(value).toArray();
    }

    /** The values of an axis, ascending. */
    private double[] places(int axis) {
        String path = result.axes().get(axis).path();
        DoubleStream values =
                cells.stream().mapToDouble(cell -> cell.at().getOrDefault(path, Double.NaN));
        return values.distinct().toArray();
    }

    private static DoubleFunction<String> text(SimulationSweepResult.Axis axis) {
        return axis.isShare() ? NumberText::percent : NumberText::of;
    }

    private Map<String, Chart> maps() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        String loss = isSingle() ? "Loss" : "Mean loss";
        charts.put("loss", map(loss, LOSS, NumberText::of, values(Cell::loss)));
        if (!isSingle()) {
            charts.put(
                    "expected-shortfall",
                    map("Expected shortfall", LOSS, NumberText::of, shortfalls()));
        }
        charts.put("failures", map("Failures", FAILURES, NumberText::of, values(Cell::failures)));
        charts.put(
                "capital",
                map(
                        "Capital at the end",
                        CAPITAL,
                        NumberText::percent,
                        values(Cell::capitalRatio)));
        return charts;
    }

    private Chart map(String title, String of, DoubleFunction<String> text, double[] values) {
        double[] down = places(0);
        double[] across = places(1);
        double[][] grid = new double[down.length][across.length];
        for (double[] row : grid) {
            Arrays.fill(row, Double.NaN);
        }
        for (int k = 0; k < values.length; k++) {
            grid[k / across.length][k % across.length] = values[k];
        }
        return new HeatMap(
                title, side(1, across), side(0, down), of, grid, Palette.SEQUENTIAL, text);
    }

    private Side side(int axis, double[] places) {
        SimulationSweepResult.Axis named = result.axes().get(axis);
        return Side.numbers(named.title(), places, text(named));
    }
}
