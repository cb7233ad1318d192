package rudra.contagion.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import rudra.analysis.picture.BarChart;
import rudra.analysis.picture.BarChart.Arrangement;
import rudra.analysis.picture.BarChart.Direction;
import rudra.analysis.picture.BarChart.Series;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Ink;

/** The charts of a comparison of engines. */
final class CompareCharts {
    private CompareCharts() {}

    static Map<String, Chart> of(List<EngineResult> engines) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put(
                "losses-by-engine",
                chart(
                        engines,
                        "Losses by engine",
                        "Loss, in the unit of the network",
                        List.of(
                                series(engines, "Own loss", Ink.PALE, EngineResult::ownLoss),
                                series(
                                        engines,
                                        "By contagion",
                                        Ink.DEEP,
                                        EngineResult::systemLoss)),
                        false));
        charts.put(
                "failures-by-engine",
                chart(
                        engines,
                        "Failures by engine",
                        "Institutions",
                        List.of(
                                series(
                                        engines,
                                        "Failures",
                                        Ink.SERIES_1,
                                        engine -> engine.failures().size())),
                        true));
        engines.stream()
                .filter(engine -> !engine.lossesAtLeast().isEmpty())
                .forEach(engine ->
                        charts.put(
                                "least-and-greatest-" + engine.engine(),
                                LeastCharts.losses(engine)));
        return charts;
    }

    private static BarChart chart(
            List<EngineResult> engines,
            String title,
            String axis,
            List<Series> series,
            boolean whole) {
        DoubleFunction<String> text =
                value -> String.format(Locale.ROOT, whole ? "%,.0f" : "%,.6g", value);
        return new BarChart(
                title,
                axis,
                engines.stream().map(engine -> EngineId.titleOf(engine.engine())).toList(),
                series,
                Direction.RIGHT,
                Arrangement.STACKED,
                whole,
                text);
    }

    private static Series series(
            List<EngineResult> engines,
            String name,
            Ink ink,
            ToDoubleFunction<EngineResult> value) {
        return new Series(name, ink, engines.stream().mapToDouble(value).toArray());
    }
}
