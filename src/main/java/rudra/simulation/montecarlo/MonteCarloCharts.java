package rudra.simulation.montecarlo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.BarChart;
import rudra.analysis.picture.BarChart.Arrangement;
import rudra.analysis.picture.BarChart.Direction;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Histogram;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Series;
import rudra.analysis.table.NumberText;
import rudra.simulation.analysis.SeriesNames;
import rudra.simulation.montecarlo.MonteCarloResult.Band;
import rudra.simulation.montecarlo.MonteCarloResult.Channel;
import rudra.simulation.montecarlo.MonteCarloResult.Checkpoint;
import rudra.simulation.montecarlo.MonteCarloResult.Comparison;
import rudra.simulation.montecarlo.MonteCarloResult.Risk;
import rudra.simulation.montecarlo.MonteCarloResult.Run;

/** The charts of many runs. */
final class MonteCarloCharts {
    private static final String LOSS = "Loss, in the unit of the network";
    private static final String MEAN = "Mean";
    private static final String SHORTFALL = "Expected shortfall";
    private static final int RANGES = 40;
    private static final int INSTITUTIONS_SHOWN = 20;

    private final MonteCarloResult result;

    MonteCarloCharts(MonteCarloResult result) {
        this.result = result;
    }

    Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put(
                "loss-by-steps",
                fan("Loss up to each step", Axis.linear(LOSS), result.lossBySteps()));
        all.put("losses", losses());
        all.put(
                "failures-by-steps",
                fan(
                        "Failures up to each step",
                        Axis.whole("Institutions"),
                        result.failuresBySteps()));
        all.put("institutions", institutions());
        all.put("channels", channels());
        if (!result.alternatives().isEmpty()) {
            all.put("alternatives", alternatives());
        }
        if (result.convergence().size() > 1) {
            all.put("convergence", convergence());
        }
        all.put(
                "capital-by-steps",
                fan("Capital ratio", Axis.linear("Share"), result.capitalBySteps()));
        all.put(
                "liquidity-by-steps",
                fan("Cash over outflows", Axis.linear("Share"), result.liquidityBySteps()));
        return all;
    }

    /** The median within the bands that hold half, and nine tenths, of the runs. */
    private static Chart fan(String title, Axis axis, List<Band> bands) {
        double[] steps = values(bands, Band::step);
        double[] median = values(bands, Band::median);
        Series outer =
                Series.of("5–95 % of runs", Ink.PALE, steps, median)
                        .within(
                                new LineChart.Band(
                                        values(bands, Band::quantile05),
                                        values(bands, Band::quantile95)));
        Series inner =
                Series.of("25–75 %, and the median", Ink.SERIES_1, steps, median)
                        .within(
                                new LineChart.Band(
                                        values(bands, Band::quantile25),
                                        values(bands, Band::quantile75)));
        return new LineChart(title, Axis.whole("Step"), axis, List.of(outer, inner));
    }

    private Chart losses() {
        return new Histogram(
                "Runs by loss",
                Axis.linear(LOSS),
                "Runs",
                values(result.each(), Run::loss),
                RANGES,
                List.of(
                        new Histogram.Marker(MEAN, result.loss().mean()),
                        new Histogram.Marker(SHORTFALL, result.loss().expectedShortfall())));
    }

    private Chart institutions() {
        List<Risk> shown =
                result.institutions().stream()
                        .filter(risk -> risk.failures() > 0)
                        .limit(INSTITUTIONS_SHOWN)
                        .toList();
        return new BarChart(
                "Who fails how often",
                "Share of runs in which it fails",
                shown.stream().map(Risk::institution).toList(),
                List.of(
                        new BarChart.Series(
                                "Probability", Ink.SERIES_2, values(shown, Risk::probability))),
                Direction.RIGHT,
                Arrangement.GROUPED,
                false,
                NumberText::of);
    }

    private Chart channels() {
        Map<String, String> names = SeriesNames.ofChannels();
        List<Channel> channels =
                result.channels().stream()
                        .filter(channel -> channel.mean() > 0 || channel.shortfall() > 0)
                        .toList();
        return grouped(
                "Where losses come from",
                channels.stream()
                        .map(Channel::channel)
                        .map(id -> names.getOrDefault(id, id))
                        .toList(),
                values(channels, Channel::mean),
                values(channels, Channel::shortfall));
    }

    private Chart alternatives() {
        List<Comparison> all = result.alternatives();
        return grouped(
                "Policies on the same random numbers",
                all.stream().map(Comparison::name).toList(),
                values(all, Comparison::mean),
                values(all, Comparison::expectedShortfall));
    }

    private static Chart grouped(
            String title, List<String> names, double[] mean, double[] shortfall) {
        return new BarChart(
                title,
                LOSS,
                names,
                List.of(
                        new BarChart.Series(MEAN, Ink.SERIES_1, mean),
                        new BarChart.Series(SHORTFALL, Ink.SERIES_2, shortfall)),
                Direction.RIGHT,
                Arrangement.GROUPED,
                false,
                NumberText::of);
    }

    private Chart convergence() {
        List<Checkpoint> all = result.convergence();
        double[] runs = values(all, Checkpoint::runs);
        List<Series> series = new ArrayList<>();
        series.add(
                Series.of(MEAN, Ink.SERIES_1, runs, values(all, Checkpoint::mean))
                        .within(
                                new LineChart.Band(
                                        values(all, Checkpoint::meanFrom),
                                        values(all, Checkpoint::meanTo))));
        series.add(
                Series.of(SHORTFALL, Ink.SERIES_2, runs, values(all, Checkpoint::expectedShortfall))
                        .within(
                                new LineChart.Band(
                                        values(
                                                all,
                                                c ->
                                                        c.expectedShortfallFrom()
                                                                .orElse(c.expectedShortfall())),
                                        values(
                                                all,
                                                c ->
                                                        c.expectedShortfallTo()
                                                                .orElse(c.expectedShortfall())))));
        return new LineChart(
                "Figures after so many runs, with 95 % intervals",
                Axis.whole("Runs"), Axis.linear(LOSS), series);
    }

    private static <T> double[] values(List<T> all, ToDoubleFunction<T> value) {
        return all.stream().mapToDouble(value).toArray();
    }
}
