package rudra.learning.analysis;

import java.util.List;
import java.util.stream.IntStream;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Series;
import rudra.learning.analysis.TrainResult.Losses;

/** The chart of a training: how it came nearer. */
final class TrainCharts {
    private TrainCharts() {}

    static Chart losses(TrainResult result) {
        return new LineChart(
                "Loss by step; that of step %,d is kept".formatted(result.bestStep()),
                Axis.linear("Step"),
                Axis.linear("Loss"),
                IntStream.range(0, result.losses().size())
                        .mapToObj(k -> series(result.losses().get(k), Ink.series(k)))
                        .toList());
    }

    private static Series series(Losses losses, Ink ink) {
        List<Double> values = losses.values();
        return Series.of(
                losses.measuredOn().equals("training") ? "Rows that train" : "Rows held out",
                ink,
                IntStream.rangeClosed(1, values.size()).asDoubleStream().toArray(),
                values.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
