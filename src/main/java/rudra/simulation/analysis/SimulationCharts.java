package rudra.simulation.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
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
import rudra.simulation.analysis.SimulationResult.StepResult;

/** The charts of a run: what happened along its steps. */
public final class SimulationCharts {
    private static final String SHARE = "Share";

    private final List<StepResult> steps;
    private final double[] numbers;

    private SimulationCharts(List<StepResult> steps) {
        this.steps = steps;
        this.numbers = steps.stream().mapToDouble(StepResult::step).toArray();
    }

    /**
     * All charts, by name.
     *
     * @param steps at least one
     */
    public static Map<String, Chart> of(List<StepResult> steps) {
        SimulationCharts charts = new SimulationCharts(steps);
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put("alive", charts.counts());
        all.put("losses-by-channel", charts.losses());
        all.put("actions", charts.actions());
        all.put("capital-and-liquidity", charts.ratios());
        all.put("spread-and-probability", charts.risks());
        all.put("prices", charts.prices());
        return all;
    }

    private Chart counts() {
        return new LineChart(
                "Institutions",
                Axis.whole("Step"),
                Axis.whole("Institutions"),
                List.of(
                        steps("Alive", Ink.SERIES_1, StepResult::alive),
                        steps("Failing", Ink.SERIES_2, StepResult::failures)));
    }

    private Chart losses() {
        return byName(
                "Losses by channel, within equity",
                Axis.linear("Loss, in the unit of the network"),
                StepResult::lossesWithinEquity);
    }

    private Chart actions() {
        return byName("Actions", Axis.whole("Institutions"), StepResult::actions);
    }

    private Chart prices() {
        return byName("Prices", Axis.linear("Price, 1 before the first step"), StepResult::prices);
    }

    private Chart ratios() {
        return new LineChart(
                "Capital, and cash over outflows",
                Axis.whole("Step"),
                Axis.linear(SHARE),
                List.of(
                        line("Capital ratio", Ink.SERIES_1, StepResult::capitalRatio),
                        line("Liquidity buffer", Ink.SERIES_3, StepResult::liquidityBuffer)));
    }

    private Chart risks() {
        return new LineChart(
                "Spread, default probability and stress",
                Axis.whole("Step"),
                Axis.linear(SHARE),
                List.of(
                        line("Credit spread", Ink.SERIES_1, StepResult::creditSpread),
                        line("Default probability", Ink.SERIES_2, StepResult::defaultProbability),
                        line("Stress", Ink.SERIES_4, StepResult::stress)));
    }

    private Series line(String name, Ink ink, ToDoubleFunction<StepResult> value) {
        return Series.of(name, ink, numbers, steps.stream().mapToDouble(value).toArray());
    }

    private Series steps(String name, Ink ink, ToDoubleFunction<StepResult> value) {
        return Series.steps(name, ink, numbers, steps.stream().mapToDouble(value).toArray());
    }

    /** A line for each name that is not 0 all the way. */
    private <N extends Number> Chart byName(
            String title, Axis axis, Function<StepResult, Map<String, N>> values) {
        List<Series> series = new ArrayList<>();
        for (String name : values.apply(steps.get(0)).keySet()) {
            ToDoubleFunction<StepResult> value =
                    step -> requireNonNull(values.apply(step).get(name)).doubleValue();
            if (steps.stream().anyMatch(step -> value.applyAsDouble(step) != 0)) {
                series.add(line(name, Ink.series(series.size()), value));
            }
        }
        return new LineChart(title, Axis.whole("Step"), axis, series);
    }
}
