package rudra.simulation.allocation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.BarChart;
import rudra.analysis.picture.BarChart.Arrangement;
import rudra.analysis.picture.BarChart.Direction;
import rudra.analysis.picture.BarChart.Series;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Band;
import rudra.analysis.table.NumberText;
import rudra.simulation.allocation.PolicySearchResult.Marginal;
import rudra.simulation.allocation.PolicySearchResult.Point;
import rudra.simulation.allocation.PolicySearchResult.Share;
import rudra.simulation.allocation.PolicySearchResult.StrategyResult;

/** The charts of a search. */
final class PolicySearchCharts {
    private static final int BARS_AT_MOST = 20;

    private PolicySearchCharts() {}

    static Map<String, Chart> of(PolicySearchResult result) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("strategies", strategies(result));
        charts.put("allocation", allocation(result.allocation()));
        if (!result.marginalValues().isEmpty()) {
            charts.put("marginal-values", marginals(result.marginalValues()));
        }
        charts.put("by-money-given", path(result));
        return charts;
    }

    private static Chart strategies(PolicySearchResult result) {
        List<StrategyResult> all = result.strategies();
        List<Series> series = new ArrayList<>();
        if (all.stream().anyMatch(one -> one.expectedShortfall().isPresent())) {
            series.add(
                    new Series(
                            "On fresh random numbers, with its 95 % interval",
                            Ink.SERIES_1,
                            known(all, StrategyResult::expectedShortfall),
                            Optional.of(
                                    new Band(
                                            known(all, StrategyResult::from),
                                            known(all, StrategyResult::to)))));
        }
        series.add(
                new Series(
                        "On the runs of the search",
                        Ink.PALE,
                        values(all, StrategyResult::searchedShortfall)));
        return bars(
                "Expected shortfall by strategy",
                axis(result),
                all.stream().map(StrategyResult::strategy).toList(),
                series);
    }

    private static Chart allocation(List<Share> shares) {
        List<Share> shown = first(shares);
        return bars(
                "Who receives what",
                "Amount, unit of the network",
                shown.stream().map(Share::institution).toList(),
                List.of(new Series("Amount", Ink.SERIES_1, values(shown, Share::amount))));
    }

    private static Chart marginals(List<Marginal> marginals) {
        List<Marginal> shown = first(marginals);
        return bars(
                "What a further unit of money brings, where it helps",
                "Fall of expected shortfall for each unit of money",
                shown.stream().map(Marginal::institution).toList(),
                List.of(
                        new Series(
                                "Beside the best allocation found",
                                Ink.SERIES_1,
                                values(shown, one -> whereItHelps(one.atBest()))),
                        new Series(
                                "While nobody has anything",
                                Ink.PALE,
                                values(shown, one -> whereItHelps(one.atNothing())))));
    }

    /** Bars have no length below 0; the table has all values. */
    private static double whereItHelps(double value) {
        return value > 0 ? value : Double.NaN;
    }

    private static Chart path(PolicySearchResult result) {
        double[] given = values(result.path(), Point::given);
        double[] shortfall = values(result.path(), Point::expectedShortfall);
        return new LineChart(
                "Expected shortfall as money is given",
                Axis.linear("Money given, unit of the network"),
                Axis.linear(axis(result)),
                List.of(
                        LineChart.Series.of(
                                "Part by part, on the runs of the search",
                                Ink.SERIES_1,
                                given,
                                shortfall)));
    }

    private static String axis(PolicySearchResult result) {
        return switch (result.objective()) {
            case "failures" -> "Expected shortfall of failures, institutions";
            default -> "Expected shortfall, unit of the network";
        };
    }

    private static Chart bars(
            String title, String axis, List<String> categories, List<Series> series) {
        return new BarChart(
                title,
                axis,
                categories,
                series,
                Direction.RIGHT,
                Arrangement.GROUPED,
                false,
                NumberText::rough);
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(BARS_AT_MOST, all.size()));
    }

    private static <T> double[] values(List<T> all, ToDoubleFunction<T> value) {
        return all.stream().mapToDouble(value).toArray();
    }

    private static double[] known(
            List<StrategyResult> all, Function<StrategyResult, Optional<Double>> value) {
        return values(all, one -> value.apply(one).orElse(Double.NaN));
    }
}
