package rudra.learning.analysis;

import static rudra.learning.analysis.CompareCharts.numbers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Beeswarm;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.DotPlot;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Series;
import rudra.analysis.picture.ScatterChart;
import rudra.analysis.picture.Waterfall;
import rudra.analysis.picture.Waterfall.Step;
import rudra.analysis.table.NumberText;
import rudra.learning.Task;
import rudra.learning.analysis.ExplainResult.Effect;
import rudra.learning.analysis.ExplainResult.ExplainedColumn;
import rudra.learning.analysis.ExplainResult.Importance;
import rudra.learning.analysis.ExplainResult.Kind;

/** The charts of an explanation. */
final class ExplainCharts {
    private static final int COLUMNS = 12;
    private static final int STEPS = 14;

    private final ExplainResult result;

    private ExplainCharts(ExplainResult result) {
        this.result = result;
    }

    static Map<String, Chart> of(ExplainResult result) {
        ExplainCharts of = new ExplainCharts(result);
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("contributions", of.swarm());
        if (!result.importance().isEmpty()) {
            charts.put("importance", of.importance());
        }
        charts.put("row", of.row());
        charts.put("dependence", of.dependence());
        charts.put("partial-dependence", of.partialDependence());
        if (!result.localEffects().isEmpty()) {
            charts.put("local-effects", of.localEffects());
        }
        return charts;
    }

    private Axis contribution() {
        String unit =
                result.predicted().task() == Task.REGRESSION
                        ? ", in the unit of " + result.predicted().target()
                        : "";
        return Axis.linear("Contribution to the " + result.output() + unit);
    }

    private Beeswarm swarm() {
        return new Beeswarm(
                "What columns add, row by row",
                contribution(),
                "Value of the column",
                result.contributions().stream()
                        .limit(COLUMNS)
                        .map(mean -> lane(explained(mean.column())))
                        .toList());
    }

    private ExplainedColumn explained(String column) {
        return result.explained().stream()
                .filter(each -> each.column().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private Beeswarm.Lane lane(ExplainedColumn own) {
        double[] places = numbers(own.places());
        // Words are neither low nor high.
        boolean words =
                IntStream.range(0, places.length)
                        .anyMatch(k ->
                                !Double.isNaN(places[k])
                                        && !own.values().get(k).matches("[-0-9].*"));
        return new Beeswarm.Lane(
                own.column(),
                numbers(own.contributions()),
                words ? filled(places.length) : ranks(places),
                IntStream.range(0, places.length)
                        .mapToObj(k ->
                                "Row %d, %s %s"
                                        .formatted(
                                                own.rows().get(k),
                                                own.column(),
                                                own.values().get(k)))
                        .toList());
    }

    private static double[] filled(int size) {
        double[] none = new double[size];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    /** The share of values that are smaller, among those that are not missing. */
    private static double[] ranks(double[] values) {
        double[] sorted = Arrays.stream(values).filter(x -> !Double.isNaN(x)).sorted().toArray();
        return Arrays.stream(values).map(x -> Double.isNaN(x) ? x : share(sorted, x)).toArray();
    }

    private static double share(double[] sorted, double value) {
        long smaller = Arrays.stream(sorted).filter(x -> x < value).count();
        long alike = Arrays.stream(sorted).filter(x -> x == value).count();
        return sorted.length < 2 ? 0.5 : (smaller + (alike - 1) / 2.0) / (sorted.length - 1);
    }

    private DotPlot importance() {
        return new DotPlot(
                "Importance: %s when a column is shuffled".formatted(result.predicted().loss()),
                Axis.linear(
                        result.predicted().lossAxis()
                                + ", mean with 95 % interval, and each shuffle"),
                "shuffle",
                result.importance().stream().limit(COLUMNS).map(ExplainCharts::lane).toList());
    }

    private static DotPlot.Lane lane(Importance own) {
        return new DotPlot.Lane(
                own.column(),
                Ink.SERIES_1,
                own.lost().mean(),
                own.lost().low(),
                own.lost().high(),
                numbers(own.lost().repeats()));
    }

    private Waterfall row() {
        List<Step> steps =
                result.row().contributions().stream()
                        .limit(STEPS)
                        .<Step>map(own ->
                                new Waterfall.Change(
                                        own.column() + " = " + own.value(), own.contribution()))
                        .toList();
        double others =
                result.row().contributions().stream()
                        .skip(STEPS)
                        .mapToDouble(ExplainResult.Contribution::contribution)
                        .sum();
        return new Waterfall(
                "Why row %d has %s"
                        .formatted(
                                result.row().number(),
                                result.predicted().told(result.row().score())),
                Predicted.sentence(result.output()),
                "Nothing known",
                result.base(),
                others == 0
                        ? steps
                        : Stream.concat(
                                        steps.stream(),
                                        Stream.of(new Waterfall.Change("Other columns", others)))
                                .toList(),
                "Row " + result.row().number(),
                NumberText::of);
    }

    private Axis axis() {
        return result.kind() == Kind.DATE
                ? Axis.date(result.column())
                : Axis.linear(result.column());
    }

    private Chart dependence() {
        ExplainedColumn own = explained(result.column());
        String title = "What “%s” adds, by its value".formatted(result.column());
        if (result.kind() == Kind.CATEGORY) {
            return new DotPlot(
                    title,
                    contribution(),
                    "row",
                    own.values().stream().distinct().sorted().map(w -> lane(own, w)).toList());
        }
        return ScatterChart.of(
                title,
                axis(),
                contribution(),
                Ink.SERIES_1,
                IntStream.range(0, own.rows().size())
                        .mapToObj(k ->
                                new ScatterChart.Point(
                                        "Row " + own.rows().get(k),
                                        own.places().get(k),
                                        own.contributions().get(k)))
                        .toList());
    }

    private static DotPlot.Lane lane(ExplainedColumn own, String word) {
        double[] values =
                IntStream.range(0, own.values().size())
                        .filter(k -> own.values().get(k).equals(word))
                        .mapToDouble(k -> own.contributions().get(k))
                        .toArray();
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        return new DotPlot.Lane(word, Ink.SERIES_1, mean, Double.NaN, Double.NaN, values);
    }

    private Chart partialDependence() {
        String noun = Predicted.sentence(result.predicted().noun());
        String title = "%s with each value of “%s”".formatted(noun, result.column());
        List<Effect> effects = result.partialDependence();
        if (result.kind() == Kind.CATEGORY) {
            return new DotPlot(
                    title,
                    Axis.linear(noun + ", mean over rows and single rows"),
                    "row",
                    IntStream.range(0, effects.size()).mapToObj(this::level).toList());
        }
        double[] places = effects.stream().mapToDouble(Effect::place).toArray();
        Stream<Series> single =
                result.single().stream()
                        .map(row ->
                                Series.of("Single rows", Ink.PALE, places, numbers(row.scores())));
        Series mean =
                Series.of(
                        "Mean over rows",
                        Ink.SERIES_1,
                        places,
                        effects.stream().mapToDouble(Effect::effect).toArray());
        return new LineChart(
                title,
                axis(),
                Axis.linear(result.predicted().axis()),
                Stream.concat(single, Stream.of(mean)).toList());
    }

    private DotPlot.Lane level(int k) {
        Effect effect = result.partialDependence().get(k);
        return new DotPlot.Lane(
                effect.value(),
                Ink.SERIES_1,
                effect.effect(),
                Double.NaN,
                Double.NaN,
                result.single().stream().mapToDouble(row -> row.scores().get(k)).toArray());
    }

    private Chart localEffects() {
        return new LineChart(
                "What a step of “%s” changes for rows near it, added up".formatted(result.column()),
                axis(),
                Axis.linear(
                        Predicted.sentence(result.predicted().noun()) + ", difference to the mean"),
                List.of(
                        Series.of(
                                "Accumulated local effect",
                                Ink.SERIES_1,
                                result.localEffects().stream().mapToDouble(Effect::place).toArray(),
                                result.localEffects().stream()
                                        .mapToDouble(Effect::effect)
                                        .toArray())));
    }
}
