package rudra.analysis.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.picture.HeatMap.Palette;
import rudra.analysis.picture.HeatMap.Side;
import rudra.analysis.picture.Histogram.Marker;
import rudra.analysis.picture.LineChart.Band;
import rudra.analysis.picture.LineChart.Series;
import rudra.analysis.picture.ScatterChart.Point;
import rudra.analysis.picture.Waterfall.Change;
import rudra.analysis.picture.Waterfall.Subtotal;

/** One chart of each sort, and awkward ones. */
final class ExampleCharts {
    private ExampleCharts() {}

    static Stream<Chart> all() {
        return Stream.of(
                scatter(60),
                logarithmic(),
                new ScatterChart(
                        "Importance by two engines",
                        Axis.linear("DebtRank"),
                        Axis.linear("Furfine"),
                        scatter(20).series(),
                        true),
                scatter(60).within(new Span(200_000, 400_000), new Span(0.2, 0.9)),
                lines(),
                dated(),
                heat(Palette.SEQUENTIAL, 6, 5),
                heat(Palette.DIVERGING, 40, 60),
                sweep(),
                dots(),
                waterfall(4),
                waterfall(90),
                histogram());
    }

    static ScatterChart scatter(int points) {
        SplittableRandom random = new SplittableRandom(3);
        List<Point> list =
                IntStream.range(0, points)
                        .mapToObj(i ->
                                new Point(
                                        "Bank " + i,
                                        random.nextDouble() * 1e6,
                                        random.nextDouble(),
                                        random.nextDouble()))
                        .toList();
        return ScatterChart.of(
                "Size and importance",
                Axis.linear("Total assets, million euro"),
                Axis.linear("System loss"),
                Ink.SERIES_1,
                list);
    }

    static ScatterChart logarithmic() {
        return ScatterChart.of(
                "Size and importance",
                Axis.log("Size"),
                Axis.log("Loss"),
                Ink.SERIES_2,
                List.of(
                        new Point("a", 1e-7, 3),
                        new Point("b", 2e9, 4),
                        new Point("nobody", 0, 4),
                        new Point("unknown", Double.NaN, 4)));
    }

    static LineChart lines() {
        double[] x = IntStream.rangeClosed(0, 20).mapToDouble(i -> i / 20.0).toArray();
        double[] y = IntStream.rangeClosed(0, 20).mapToDouble(i -> i * i - 100.0).toArray();
        double[] low = IntStream.rangeClosed(0, 20).mapToDouble(i -> y[i] - 30).toArray();
        double[] high = IntStream.rangeClosed(0, 20).mapToDouble(i -> y[i] + 30).toArray();
        y[7] = Double.NaN;
        return new LineChart(
                "Price",
                Axis.linear("Sold"),
                Axis.linear("Gain"),
                List.of(
                        Series.of("mean", Ink.SERIES_1, x, y).within(new Band(low, high)),
                        Series.steps("worst", Ink.SERIES_2, x, low)));
    }

    static LineChart dated() {
        double from = LocalDate.of(2006, 3, 1).toEpochDay();
        double[] x = IntStream.range(0, 1500).mapToDouble(i -> from + i).toArray();
        double[] y = IntStream.range(0, 1500).mapToDouble(i -> Math.sin(i / 50.0)).toArray();
        return new LineChart(
                "Returns",
                Axis.date("Day"),
                Axis.linear("Return"),
                List.of(Series.of("index", Ink.SERIES_1, x, y)));
    }

    static HeatMap heat(Palette palette, int columns, int rows) {
        double[][] values =
                IntStream.range(0, rows)
                        .mapToObj(
                                r -> IntStream.range(0, columns).mapToDouble(c -> c - r).toArray())
                        .toArray(double[][]::new);
        values[1][2] = Double.NaN;
        return HeatMap.of(
                "Rank correlation",
                Side.categories("Engine", names("column", columns)),
                Side.categories("Engine", names("a row of some length", rows)),
                "Correlation",
                values,
                palette);
    }

    static HeatMap sweep() {
        double[] sizes = {0.1, 0.2, 0.4, 0.8};
        double[] recoveries = {0, 0.5, 1};
        return HeatMap.of(
                "Failures",
                Side.numbers("Size", sizes, Double::toString),
                Side.numbers("Recovery", recoveries, Double::toString),
                "Failures",
                new double[][] {{1, 2, 3, 4}, {0, 1, 2, 3}, {0, 0, 0, 1}},
                Palette.SEQUENTIAL);
    }

    static Waterfall waterfall(int changes) {
        List<Waterfall.Step> steps =
                IntStream.range(0, changes)
                        .<Waterfall.Step>mapToObj(i ->
                                i == changes / 2
                                        ? new Subtotal("After the first round")
                                        : new Change(
                                                "Creditor " + i,
                                                i % 3 == 0 ? 1.5 : -2.0 - i / 10.0))
                        .toList();
        return new Waterfall(
                "Equity of Bank 3",
                "Million euro",
                "Equity before",
                10,
                steps,
                "Equity after",
                value -> "%.1f".formatted(value));
    }

    static DotPlot dots() {
        return new DotPlot(
                "AUC of two families",
                Axis.linear("AUC"),
                "fold",
                List.of(
                        new DotPlot.Lane(
                                "Random forest",
                                Ink.SERIES_1,
                                0.8,
                                0.75,
                                0.85,
                                new double[] {0.78, 0.82}),
                        new DotPlot.Lane(
                                "Share",
                                Ink.SERIES_2,
                                0.5,
                                Double.NaN,
                                Double.NaN,
                                new double[] {0.5, 0.5})));
    }

    static Histogram histogram() {
        SplittableRandom random = new SplittableRandom(5);
        double[] losses =
                IntStream.range(0, 5000).mapToDouble(_ -> random.nextExponential() * 40).toArray();
        return new Histogram(
                "Losses",
                Axis.linear("Loss, million euro"),
                "Simulations",
                losses,
                24,
                List.of(new Marker("mean", 40), new Marker("99%", 184.2)));
    }

    private static List<String> names(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + " " + i).toList();
    }
}
