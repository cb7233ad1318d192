package rudra.simulation.sweep;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.table.NumberText;
import rudra.network.Network;

/** How the figures of a sweep came about, in sentences. */
final class SweepRules {
    private static final double FEW = 10;
    private static final double PRECISION = 1e9;

    private SweepRules() {}

    static List<String> of(SimulationSweepParameters parameters, Network network) {
        List<String> rules = new ArrayList<>();
        rules.add(network.unit().sentence());
        rules.addAll(network.rules());
        if (parameters.runs() == 1) {
            rules.add("Every cell is one run of the scenario by the seed, without uncertainty.");
        } else {
            rules.add(
                    "Every cell has %,d runs; run k meets the same random numbers in all of them."
                            .formatted(parameters.runs()));
            rules.add(
                    "Margins are half of Student's 95 % interval of the mean. Cells share their random numbers, so that differences between them are more certain than the margins say.");
            rules.add(shortfall(parameters.runs(), 1 - parameters.level()));
        }
        rules.add(
                "Losses are those that the contagion engine reports in all steps, capped at equity.");
        return rules;
    }

    private static String shortfall(int runs, double tail) {
        String meaning =
                "Expected shortfall is the mean loss of the worst %s of the runs"
                        .formatted(NumberText.percent(Math.rint(tail * PRECISION) / PRECISION));
        double worst = runs * tail;
        return worst < FEW
                ? meaning
                        + ", here %s: too few to rely on."
                                .formatted(NumberText.of(Math.rint(worst * 100) / 100))
                : meaning + ".";
    }
}
