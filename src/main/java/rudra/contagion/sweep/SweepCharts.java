package rudra.contagion.sweep;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.HeatMap;
import rudra.analysis.picture.HeatMap.Palette;
import rudra.analysis.picture.HeatMap.Side;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Series;
import rudra.analysis.table.NumberText;
import rudra.contagion.sweep.RandomShockResult.Bin;
import rudra.contagion.sweep.SweepResult.Cell;

/** The charts of sweeps, knife edges and random shocks. */
final class SweepCharts {
    private static final String SIZE = "Size of the shock";
    private static final String LOSS = "Loss by contagion, unit of the network";
    private static final String FAILURES = "Failures, institutions";

    private SweepCharts() {}

    static Map<String, Chart> of(SweepResult result) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put(
                "failures", grid(result, "Failures by size and value", FAILURES, Cell::failures));
        charts.put("losses", grid(result, "Loss by size and value", LOSS, Cell::systemLoss));
        return charts;
    }

    private static Chart grid(
            SweepResult result, String title, String value, ToDoubleFunction<Cell> of) {
        List<Cell> cells = result.cells();
        int rows = result.failures().size();
        int columns = cells.size() / rows;
        double[] sizes =
                result.failures().stream().mapToDouble(SweepResult.Failures::size).toArray();
        double[] values = cells.subList(0, columns).stream().mapToDouble(Cell::value).toArray();
        double[][] grid = new double[rows][columns];
        for (int k = 0; k < cells.size(); k++) {
            grid[k / columns][k % columns] = of.applyAsDouble(cells.get(k));
        }
        if (columns == 1) {
            double[] line = cells.stream().mapToDouble(of).toArray();
            return steps(title, SIZE, value, sizes, line);
        }
        return HeatMap.of(
                title,
                Side.numbers("Value of what is varied", values, NumberText::of),
                Side.numbers(SIZE, sizes, NumberText::of),
                value,
                grid,
                Palette.SEQUENTIAL);
    }

    static Map<String, Chart> of(KnifeEdgeResult result) {
        double[] sizes = result.scan().stream().mapToDouble(KnifeEdgeResult.Step::size).toArray();
        double[] failures =
                result.scan().stream().mapToDouble(KnifeEdgeResult.Step::failures).toArray();
        double[] losses =
                result.scan().stream().mapToDouble(KnifeEdgeResult.Step::systemLoss).toArray();
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("failures", steps("Failures by size", SIZE, FAILURES, sizes, failures));
        charts.put("losses", steps("Loss by size", SIZE, LOSS, sizes, losses));
        return charts;
    }

    static Map<String, Chart> of(RandomShockResult result) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("losses", histogram("Draws by loss by contagion", LOSS, result.lossHistogram()));
        charts.put(
                "failures",
                histogram("Draws by number of failures", FAILURES, result.failureHistogram()));
        return charts;
    }

    private static Chart histogram(String title, String of, List<Bin> bins) {
        double[] from = new double[bins.size() + 1];
        double[] draws = new double[bins.size() + 1];
        for (int k = 0; k < bins.size(); k++) {
            from[k] = bins.get(k).from();
            draws[k] = bins.get(k).draws();
            from[k + 1] = bins.get(k).to();
        }
        return steps(title, of, "Draws", from, draws);
    }

    private static Chart steps(String title, String x, String y, double[] at, double[] values) {
        return new LineChart(
                title,
                Axis.linear(x),
                Axis.linear(y),
                List.of(Series.steps(y, Ink.SERIES_1, at, values)));
    }
}
