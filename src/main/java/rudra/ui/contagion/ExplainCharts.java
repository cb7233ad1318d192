package rudra.ui.contagion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import rudra.analysis.json.Ids;
import rudra.analysis.picture.Waterfall;
import rudra.app.Messages;
import rudra.contagion.analysis.ExplainResult.Step;
import rudra.contagion.trail.Channel;
import rudra.network.Network;

/** Two waterfalls with the same bars in the same order, so that they can be read across. */
final class ExplainCharts {
    private static final int NAMED = 12;

    private final Comparison comparison;
    private final Explanation explanation;
    private final String unit;
    private final Messages messages;
    private final Set<Step> named;

    ExplainCharts(Comparison comparison, Explanation explanation, String unit, Messages messages) {
        this.comparison = comparison;
        this.explanation = explanation;
        this.unit = unit;
        this.messages = messages;
        this.named =
                explanation.result().steps().stream()
                        .sorted(Comparator.comparingDouble(step -> -weight(step)))
                        .limit(NAMED)
                        .collect(Collectors.toSet());
    }

    /** What begins and ends a waterfall is always named, then what is greatest by either engine. */
    private static double weight(Step step) {
        return switch (step.channel()) {
            case SHOCK, DECREE, BEYOND_EQUITY -> Double.POSITIVE_INFINITY;
            case CLAIM, EQUITY_HELD, PRICE, SALE, FUNDING, CONVERSION ->
                    Math.max(Math.abs(step.firstAmount()), Math.abs(step.secondAmount()));
        };
    }

    /** The waterfalls of the first and of the second engine, on one scale. */
    List<Waterfall> both() {
        Waterfall first = waterfall(explanation.result().firstEngine(), Step::firstAmount);
        Waterfall second = waterfall(explanation.result().secondEngine(), Step::secondAmount);
        return List.of(first.onOneScaleWith(second), second.onOneScaleWith(first));
    }

    private Waterfall waterfall(String engine, ToDoubleFunction<Step> amount) {
        return new Waterfall(
                EngineNames.of(engine, messages),
                messages.text("contagion.chart.loss-axis", unit),
                messages.text("contagion.explain.begin"),
                0,
                steps(amount),
                messages.text("contagion.explain.end"),
                comparison.byInstitution()::textShown);
    }

    private List<Waterfall.Step> steps(ToDoubleFunction<Step> amount) {
        List<Waterfall.Step> bars = new ArrayList<>();
        List<Step> beyond = new ArrayList<>();
        double others = 0;
        int count = 0;
        for (Step step : explanation.result().steps()) {
            if (!named.contains(step)) {
                others += amount.applyAsDouble(step);
                count++;
            } else if (step.channel() == Channel.BEYOND_EQUITY) {
                beyond.add(step);
            } else {
                bars.add(change(step, amount));
            }
        }
        if (count > 0) {
            bars.add(
                    new Waterfall.Change(
                            messages.text("contagion.explain.others", count), shown(others)));
        }
        beyond.forEach(step -> bars.add(change(step, amount)));
        return bars;
    }

    private Waterfall.Change change(Step step, ToDoubleFunction<Step> amount) {
        return new Waterfall.Change(
                name(step, comparison.network(), messages), shown(amount.applyAsDouble(step)));
    }

    private double shown(double amount) {
        return comparison.byInstitution().shown(amount);
    }

    /** By what way and from whom or what an amount came, such as “Claim on B”. */
    static String name(Step step, Network network, Messages messages) {
        String source =
                step.channel().source() == Channel.Source.INSTITUTION
                        ? network.institutions().nameOf(step.source())
                        : step.source();
        return messages.text("contagion.channel." + Ids.of(step.channel()), source);
    }
}
