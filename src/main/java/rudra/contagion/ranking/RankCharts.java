package rudra.contagion.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.ScatterChart;
import rudra.analysis.picture.ScatterChart.Point;
import rudra.analysis.picture.ScatterChart.Series;
import rudra.contagion.analysis.EngineId;
import rudra.contagion.ranking.RankResult.Institution;
import rudra.contagion.ranking.RankResult.Standing;

/** The charts of a ranking: importance against size, place in the network and vulnerability. */
final class RankCharts {
    private static final String IMPORTANCE = "Importance: loss of all others, unit of the network";

    private RankCharts() {}

    static Map<String, Chart> of(RankResult result) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put(
                "importance-by-size",
                scatter(
                        result,
                        "Importance against size",
                        Axis.linear("Total assets, unit of the network"),
                        by(result, Institution::totalAssets)));
        charts.put(
                "importance-by-debts",
                scatter(
                        result,
                        "Importance against debts to the others",
                        Axis.linear("Debts, unit of the network"),
                        by(result, Institution::debts)));
        charts.put(
                "importance-by-centrality",
                scatter(
                        result,
                        "Importance against place in the network",
                        Axis.linear("PageRank, share"),
                        by(result, Institution::pageRank)));
        charts.put(
                "importance-by-vulnerability",
                scatter(
                        result,
                        "Who endangers and who is in danger",
                        Axis.linear("Vulnerability: mean share of equity lost"),
                        s -> s.vulnerability().orElse(Double.NaN)));
        return charts;
    }

    private static ToDoubleFunction<Standing> by(
            RankResult result, ToDoubleFunction<Institution> measure) {
        Map<String, Double> values = new HashMap<>();
        result.institutions()
                .forEach(one -> values.put(one.institution(), measure.applyAsDouble(one)));
        return standing -> values.getOrDefault(standing.institution(), Double.NaN);
    }

    private static ScatterChart scatter(
            RankResult result, String title, Axis x, ToDoubleFunction<Standing> measure) {
        Map<String, List<Standing>> byEngine =
                result.ranking().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Standing::engine, LinkedHashMap::new, Collectors.toList()));
        List<Series> series = new ArrayList<>();
        byEngine.forEach((engine, standings) ->
                series.add(
                        new Series(
                                EngineId.titleOf(engine),
                                Ink.series(series.size()),
                                standings.stream()
                                        .map(s ->
                                                new Point(
                                                        s.institution(),
                                                        measure.applyAsDouble(s),
                                                        s.importance()))
                                        .toList())));
        return new ScatterChart(title, x, Axis.linear(IMPORTANCE), series, false);
    }
}
