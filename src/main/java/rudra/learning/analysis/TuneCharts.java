package rudra.learning.analysis;

import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Series;
import rudra.learning.analysis.TuneResult.Trial;

/** The chart of a search: what each trial on all rows brought, and the best so far. */
final class TuneCharts {
    private TuneCharts() {}

    static Chart trials(TuneResult result) {
        List<Trial> whole =
                result.trials().stream()
                        .filter(trial -> trial.share() == 1 && Double.isFinite(trial.score()))
                        .toList();
        double[] numbers = IntStream.rangeClosed(1, whole.size()).asDoubleStream().toArray();
        double[] scores = whole.stream().mapToDouble(Trial::score).toArray();
        boolean moreIsBetter = TuneRun.metric(result.metric()).moreIsBetter();
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
                Axis.linear(result.metric() + ", mean over folds"),
                List.of(
                        Series.of("Each trial", Ink.MUTED, numbers, scores),
                        Series.steps("Best so far", Ink.SERIES_1, numbers, best)));
    }
}
