package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Series;
import rudra.learning.analysis.TuneResult.Trial;

/** The charts of a search. */
final class TuneCharts {
    private static final double PERCENT = 100;

    private TuneCharts() {}

    /** What each trial brought; where some were stopped early also on how many rows. */
    static Map<String, Chart> of(TuneResult result) {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("trials", trials(result));
        if (result.trials().stream().anyMatch(trial -> trial.share() < 1)) {
            charts.put("rounds", rounds(result));
        }
        return charts;
    }

    /** What each trial on all rows brought, and the best so far. */
    private static Chart trials(TuneResult result) {
        List<Trial> whole =
                result.trials().stream()
                        .filter(trial -> trial.share() == 1 && Double.isFinite(trial.score()))
                        .toList();
        double[] numbers = IntStream.rangeClosed(1, whole.size()).asDoubleStream().toArray();
        double[] scores = whole.stream().mapToDouble(Trial::score).toArray();
        boolean moreIsBetter = TuneMetric.of(result.metric()).moreIsBetter();
        double[] best = scores.clone();
        for (int k = 1; k < best.length; k++) {
            best[k] =
                    moreIsBetter
                            ? Math.max(best[k - 1], scores[k])
                            : Math.min(best[k - 1], scores[k]);
        }
        return new LineChart(
                "Trials on all rows, and the best so far",
                Axis.linear("Trial"),
                Axis.linear(axis(result)),
                List.of(
                        Series.of("Each trial", Ink.MUTED, numbers, scores),
                        Series.steps("Best so far", Ink.SERIES_1, numbers, best)));
    }

    /** A line for each settings, from the share of rows where they began to where they ended. */
    private static Chart rounds(TuneResult result) {
        Map<Integer, List<Trial>> settings =
                result.trials().stream()
                        .filter(trial -> Double.isFinite(trial.score()))
                        .collect(
                                Collectors.groupingBy(
                                        Trial::number, LinkedHashMap::new, Collectors.toList()));
        List<Series> lines = new ArrayList<>();
        settings.values().stream()
                .sorted(Comparator.comparingInt(List::size))
                .forEach(own -> lines.add(line(own)));
        return new LineChart(
                "Settings over the rounds: those stopped early end before all rows",
                Axis.linear("Share of the training rows, %"),
                Axis.linear(axis(result)),
                lines);
    }

    private static Series line(List<Trial> own) {
        boolean isBest = own.getLast().fate().equals(TuneReport.BEST);
        boolean isStopped = own.getLast().fate().equals(TuneReport.STOPPED);
        return Series.of(
                isBest ? "Best" : isStopped ? "Stopped early" : "Tried on all rows",
                isBest ? Ink.SERIES_1 : isStopped ? Ink.MUTED : Ink.SERIES_2,
                own.stream().mapToDouble(trial -> PERCENT * trial.share()).toArray(),
                own.stream().mapToDouble(Trial::score).toArray());
    }

    private static String axis(TuneResult result) {
        TuneMetric metric = TuneMetric.of(result.metric());
        return metric.title()
                + (metric.hasUnit() ? " in the target’s unit" : "")
                + ", mean over folds";
    }
}
