package rudra.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rudra.simulation.decision.Action;
import rudra.simulation.decision.Component;
import rudra.simulation.decision.InstitutionGame;

/** Keeps the payoff table of one institution. */
final class PayoffKeeper implements Simulation.DecisionWatcher {
    private final int institution;
    private PayoffTable table = new PayoffTable(Action.HOLD, List.of(), List.of());

    PayoffKeeper(int institution) {
        this.institution = institution;
    }

    @Override
    public void settled(InstitutionGame game, Action[] chosen) {
        List<Double> weights =
                Arrays.stream(Component.values())
                        .map(component -> game.weight(institution, component))
                        .toList();
        List<PayoffTable.Row> rows = new ArrayList<>();
        for (Action action : Action.values()) {
            if (game.isOpen(institution, action)) {
                rows.add(row(game, action, weights));
            }
        }
        table = new PayoffTable(chosen[institution], weights, List.copyOf(rows));
    }

    private PayoffTable.Row row(InstitutionGame game, Action action, List<Double> weights) {
        double[] parts = new double[Component.COUNT];
        game.components(institution, action, parts);
        double total = 0;
        for (int c = 0; c < parts.length; c++) {
            total += weights.get(c) * parts[c];
        }
        return new PayoffTable.Row(action, Arrays.stream(parts).boxed().toList(), total);
    }

    PayoffTable table() {
        return table;
    }
}
