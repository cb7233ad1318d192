package rudra.simulation.reverse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.BarChart;
import rudra.analysis.picture.BarChart.Arrangement;
import rudra.analysis.picture.BarChart.Direction;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Series;
import rudra.analysis.table.NumberText;
import rudra.simulation.reverse.ReverseStressResult.Answer;
import rudra.simulation.reverse.ReverseStressResult.Look;

/** The charts of a reverse stress test. */
final class ReverseStressCharts {
    private static final int BARS_AT_MOST = 20;

    private final ReverseStressResult result;

    private ReverseStressCharts(ReverseStressResult result) {
        this.result = result;
    }

    static Map<String, Chart> of(ReverseStressResult result) {
        ReverseStressCharts charts = new ReverseStressCharts(result);
        Map<String, Chart> all = new LinkedHashMap<>();
        long tried = result.looks().stream().map(Look::what).distinct().count();
        if (result.size().equals("institutions")) {
            all.put("single-failures", charts.singleFailures());
        } else if (tried == 1) {
            all.put("by-size", charts.bySize(charts.metric(), charts.metricText(), Look::value));
            if (result.looks().stream().anyMatch(l -> l.brokenShare() > 0 && l.brokenShare() < 1)) {
                all.put("broken", charts.brokenShare());
            }
        } else {
            all.put("least-losses", charts.leastLosses());
        }
        return all;
    }

    private String metric() {
        return switch (result.metric()) {
            case "failures" -> "Institutions failing";
            case "failed-share" -> "Share of institutions failing";
            case "loss" -> "Loss, in the unit of the network";
            case "loss-share" -> "Loss, as a share of equity";
            default -> "Capital ratio";
        };
    }

    private DoubleFunction<String> metricText() {
        boolean isAmount = result.metric().equals("failures") || result.metric().equals("loss");
        return isAmount ? NumberText::of : NumberText::percent;
    }

    private Chart bySize(String title, DoubleFunction<String> text, ToDoubleFunction<Look> value) {
        double[] sizes = result.looks().stream().mapToDouble(Look::size).toArray();
        double[] values = result.looks().stream().mapToDouble(value).toArray();
        double[] level = DoubleStream.of(sizes).map(size -> result.level()).toArray();
        return new LineChart(
                title + " by size",
                size(),
                Axis.linear(title).written(text),
                List.of(
                        Series.of(title, Ink.SERIES_1, sizes, values),
                        Series.of("Threshold", Ink.SERIES_2, sizes, level)));
    }

    private Chart brokenShare() {
        double[] sizes = result.looks().stream().mapToDouble(Look::size).toArray();
        double[] values = result.looks().stream().mapToDouble(Look::brokenShare).toArray();
        return new LineChart(
                "Runs in which the threshold is broken",
                size(),
                Axis.linear("Share of runs").written(NumberText::percent),
                List.of(Series.of("Broken", Ink.SERIES_1, sizes, values)));
    }

    private Axis size() {
        return result.size().equals("factor")
                ? Axis.linear("Size of the shocks, 1 as in the scenario")
                : Axis.linear("External assets lost").written(NumberText::percent);
    }

    private Chart leastLosses() {
        List<Answer> shown = result.answers().stream().limit(BARS_AT_MOST).toList();
        return bars(
                "The least loss of each that breaks the threshold",
                "Loss of external assets, in the unit of the network",
                shown.stream().map(Answer::what).toList(),
                shown.stream().mapToDouble(Answer::amount).toArray(),
                NumberText::of);
    }

    private Chart singleFailures() {
        List<Look> singles = new ArrayList<>();
        for (Look look : result.looks()) {
            if (look.size() == 1) {
                singles.add(look);
            }
        }
        boolean isCapital = result.metric().equals("capital-ratio");
        ToDoubleFunction<Look> shownValue = isCapital ? Look::loss : Look::value;
        singles.sort(Comparator.comparingDouble(shownValue).reversed().thenComparing(Look::what));
        List<Look> shown = singles.stream().limit(BARS_AT_MOST).toList();
        return bars(
                "Where one institution fails",
                isCapital ? "Loss, in the unit of the network" : metric(),
                shown.stream().map(Look::what).toList(),
                shown.stream().mapToDouble(shownValue).toArray(),
                isCapital ? NumberText::of : metricText());
    }

    private static Chart bars(
            String title,
            String axis,
            List<String> categories,
            double[] values,
            DoubleFunction<String> text) {
        return new BarChart(
                title,
                axis,
                categories,
                List.of(new BarChart.Series(axis, Ink.SERIES_1, values)),
                Direction.RIGHT,
                Arrangement.GROUPED,
                false,
                text);
    }
}
