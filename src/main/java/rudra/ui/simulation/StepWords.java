package rudra.ui.simulation;

import java.util.Locale;
import rudra.app.Messages;
import rudra.network.MoneyUnit;
import rudra.network.Network;
import rudra.simulation.analysis.SimulationResult.StepResult;
import rudra.ui.fx.AmountFormat;
import rudra.ui.fx.MoneyText;
import rudra.ui.simulation.watch.Quantity;
import rudra.ui.simulation.watch.Recording;
import rudra.ui.simulation.watch.StepFrame;

/** Tells what a step shows, in sentences and figures. */
final class StepWords {
    private final Messages messages;
    private final Recording run;
    private final AmountFormat sums;
    private final String unit;

    StepWords(Recording run, Messages messages) {
        this.messages = messages;
        this.run = run;
        Network network = run.simulation().network();
        double most = equity(run);
        double divisor = AmountFormat.divisorFor(most);
        this.sums = AmountFormat.of(most, divisor);
        this.unit =
                MoneyText.unit(
                        new MoneyUnit(network.unit().currency(), network.unit().scale() * divisor),
                        messages);
    }

    /** The scale of all amounts: what all institutions had at first. */
    private static double equity(Recording run) {
        double sum = 0;
        for (int i = 0; i < run.simulation().network().size(); i++) {
            double equity = run.simulation().network().balanceSheets().equity(i);
            sum += Double.isFinite(equity) ? Math.abs(equity) : 0;
        }
        return sum;
    }

    /** What happened in a step. */
    String caption(int step) {
        int last = run.kept().last();
        if (step < 1 || step > run.done()) {
            return messages.text("simulation.caption.before", last);
        }
        StepResult totals = run.steps().get(step - 1);
        return messages.text(
                "simulation.caption",
                step,
                last,
                totals.failures(),
                sums.text(totals.loss()),
                unit,
                totals.alive(),
                run.simulation().network().size());
    }

    /** Who somebody is and how it stands, in a line. */
    String institution(StepFrame frame, int i) {
        String name = run.simulation().network().institutions().name(i);
        return switch (frame.status(i)) {
            case FAILED -> messages.text("simulation.hover.failed", name, failure(i, frame));
            case OUTSIDE -> messages.text("simulation.hover.outside", name);
            case ALIVE ->
                    messages.text(
                            "simulation.hover",
                            name,
                            percent(frame, Quantity.CAPITAL_RATIO, i),
                            percent(frame, Quantity.LIQUIDITY_BUFFER, i),
                            percent(frame, Quantity.DEFAULT_PROBABILITY, i),
                            messages.text(
                                    "simulation.action."
                                            + frame.action(i).name().toLowerCase(Locale.ROOT)));
        };
    }

    /** The step in which an institution failed, as far as kept steps tell. */
    private int failure(int i, StepFrame shown) {
        for (StepResult step : run.steps()) {
            if (step.failed().contains(run.simulation().network().institutions().id(i))) {
                return step.step();
            }
        }
        return shown.step();
    }

    private static String percent(StepFrame frame, Quantity quantity, int i) {
        return AmountFormat.percent(frame.value(quantity, i));
    }
}
