package rudra.simulation.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import rudra.analysis.picture.Axis;
import rudra.analysis.picture.Chart;
import rudra.analysis.picture.Ink;
import rudra.analysis.picture.LineChart;
import rudra.analysis.picture.LineChart.Series;
import rudra.analysis.picture.StackedAreaChart;
import rudra.analysis.table.NumberText;
import rudra.simulation.analysis.SimulationResult.StepResult;

/** The charts of a run: what happened along its steps. */
public final class SimulationCharts {
    private static final String STEP = "Step";

    private final List<StepResult> steps;
    private final double[] numbers;
    private final String unit;

    private SimulationCharts(List<StepResult> steps, String unit) {
        this.steps = steps;
        this.unit = unit;
        this.numbers = steps.stream().mapToDouble(StepResult::step).toArray();
    }

    /**
     * All charts, by name.
     *
     * @param steps at least one
     * @param unit of amounts, in words as {@link rudra.network.MoneyUnit#words} gives them
     */
    public static Map<String, Chart> of(List<StepResult> steps, String unit) {
        SimulationCharts charts = new SimulationCharts(steps, unit);
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put("alive", charts.counts());
        all.put("losses-by-channel", charts.losses());
        all.put("actions", charts.actions());
        all.put("capital", charts.capital());
        all.put("liquidity", charts.liquidity());
        all.put("spread-and-probability", charts.risks());
        all.put("prices", charts.prices());
        return all;
    }

    private Chart counts() {
        return new LineChart(
                "Institutions",
                Axis.whole(STEP),
                Axis.whole("Institutions"),
                List.of(
                        steps("Alive", Ink.SERIES_1, StepResult::alive),
                        steps("Failing", Ink.SERIES_2, StepResult::failures)));
    }

    private Chart losses() {
        return stacked(
                "Losses by channel, within equity",
                Axis.linear(Money.titled("Loss", unit)),
                StepResult::lossesWithinEquity,
                SeriesNames.ofChannels());
    }

    private Chart actions() {
        return stacked(
                "Actions",
                Axis.whole("Institutions"),
                StepResult::actions,
                SeriesNames.ofActions());
    }

    private Chart prices() {
        List<Series> series = new ArrayList<>();
        parts(StepResult::prices)
                .forEach((name, part) ->
                        series.add(Series.of(name, Ink.series(series.size()), numbers, part)));
        return new LineChart(
                "Prices", Axis.whole(STEP), Axis.linear("Price, 1 before the first step"), series);
    }

    private Chart capital() {
        return new LineChart(
                "Capital ratio",
                Axis.whole(STEP),
                shares("Equity over assets other than cash, of the living together"),
                List.of(line("Capital ratio", Ink.SERIES_1, StepResult::capitalRatio)));
    }

    private Chart liquidity() {
        return new LineChart(
                "Liquidity buffer",
                Axis.whole(STEP),
                shares("Cash over outflows under stress, mean of the living"),
                List.of(line("Liquidity buffer", Ink.SERIES_3, StepResult::liquidityBuffer)));
    }

    private Chart risks() {
        return new LineChart(
                "Spread, default probability and stress",
                Axis.whole(STEP),
                shares("Share, mean of the living"),
                List.of(
                        line("Credit spread", Ink.SERIES_1, StepResult::creditSpread),
                        line("Default probability", Ink.SERIES_2, StepResult::defaultProbability),
                        line("Stress", Ink.SERIES_4, StepResult::stress)));
    }

    /** Shares, written as percentages where they are pointed at. */
    private static Axis shares(String title) {
        return Axis.linear(title).written(share -> NumberText.of(100 * share) + " %");
    }

    private Series line(String name, Ink ink, ToDoubleFunction<StepResult> value) {
        return Series.of(name, ink, numbers, steps.stream().mapToDouble(value).toArray());
    }

    private Series steps(String name, Ink ink, ToDoubleFunction<StepResult> value) {
        return Series.steps(name, ink, numbers, steps.stream().mapToDouble(value).toArray());
    }

    /** An area for each id that is not 0 all the way. */
    private <N extends Number> Chart stacked(
            String title,
            Axis axis,
            Function<StepResult, Map<String, N>> values,
            Map<String, String> names) {
        List<StackedAreaChart.Series> series = new ArrayList<>();
        parts(values)
                .forEach((id, part) ->
                        series.add(
                                new StackedAreaChart.Series(
                                        names.getOrDefault(id, id),
                                        Ink.series(series.size()),
                                        part)));
        return new StackedAreaChart(title, Axis.whole(STEP), axis, numbers, series);
    }

    /** The values of each name that is not 0 all the way. */
    private <N extends Number> Map<String, double[]> parts(
            Function<StepResult, Map<String, N>> values) {
        Map<String, double[]> parts = new LinkedHashMap<>();
        for (String name : values.apply(steps.get(0)).keySet()) {
            double[] part =
                    steps.stream()
                            .map(values)
                            .mapToDouble(byName -> requireNonNull(byName.get(name)).doubleValue())
                            .toArray();
            if (Arrays.stream(part).anyMatch(value -> value != 0)) {
                parts.put(name, part);
            }
        }
        return parts;
    }
}
