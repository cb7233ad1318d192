package rudra.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.simulation.decision.Action;
import rudra.simulation.decision.Availability;
import rudra.simulation.decision.Component;
import rudra.simulation.decision.InstitutionGame;
import rudra.simulation.scenario.Strategy;

/** Keeps what the actions of one institution would bring, while the game can still be asked. */
final class PayoffKeeper implements Simulation.DecisionWatcher {
    private final int institution;
    private final List<PayoffTable.Row> rows = new ArrayList<>();
    private final Map<Action, Availability> closed = new EnumMap<>(Action.class);
    private Optional<Strategy> strategy = Optional.empty();
    private List<Double> weights = List.of();

    PayoffKeeper(int institution) {
        this.institution = institution;
    }

    @Override
    public void settled(InstitutionGame game, Action[] chosen) {
        strategy = Optional.of(game.strategy(institution));
        weights =
                Arrays.stream(Component.values())
                        .map(component -> game.weight(institution, component))
                        .toList();
        for (Action action : Action.values()) {
            Availability availability = game.availability(institution, action);
            if (availability == Availability.OPEN) {
                rows.add(row(game, action));
            } else {
                closed.put(action, availability);
            }
        }
    }

    private PayoffTable.Row row(InstitutionGame game, Action action) {
        double[] parts = new double[Component.COUNT];
        game.components(institution, action, parts);
        double total = 0;
        for (int c = 0; c < parts.length; c++) {
            total += weights.get(c) * parts[c];
        }
        return new PayoffTable.Row(
                action,
                Arrays.stream(parts).boxed().toList(),
                total,
                game.probability(institution, action));
    }

    /** The table, once the step is finished. */
    PayoffTable table(StepRecord finished) {
        return new PayoffTable(
                finished.actions()[institution],
                finished.bestResponse()[institution],
                strategy,
                finished.settlement(),
                weights,
                rows,
                closed);
    }
}
