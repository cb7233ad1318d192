package rudra.simulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.simulation.decision.Action;
import rudra.simulation.decision.Availability;
import rudra.simulation.decision.Component;
import rudra.simulation.scenario.Strategy;

/**
 * What each action would have brought one institution in one step, given what the others did, in
 * the network's unit.
 *
 * @param chosen what it did
 * @param isBestResponse whether no other action would have brought more
 * @param strategy how it weighs what an action brings; empty where nobody acts
 * @param settlement how play settled; empty where nobody acts
 * @param weights the weight of each component in its eyes, in the order of {@link Component}
 * @param rows one row an open action; none where nobody acts
 * @param closed why the others were not open
 */
public record PayoffTable(
        Action chosen,
        boolean isBestResponse,
        Optional<Strategy> strategy,
        Optional<Settlement> settlement,
        List<Double> weights,
        List<Row> rows,
        Map<Action, Availability> closed) {

    /** Copies the collections. */
    public PayoffTable {
        weights = List.copyOf(weights);
        rows = List.copyOf(rows);
        closed = Map.copyOf(closed);
    }

    /**
     * One action.
     *
     * @param action the action
     * @param components what it brings by component, in the order of {@link Component}, unweighted
     * @param total the sum of components times weights
     * @param probability how likely it was chosen: 0 or 1 where play settled in pure actions
     */
    public record Row(Action action, List<Double> components, double total, double probability) {}

    /** The row of an action, if it was open. */
    public Optional<Row> row(Action action) {
        return rows.stream().filter(row -> row.action() == action).findFirst();
    }

    /**
     * The action that brings most: the chosen one where none brings more, within the tolerance of
     * play; otherwise the first of those that are equally good.
     */
    public Optional<Row> best() {
        return isBestResponse
                ? row(chosen)
                : rows.stream().reduce((one, other) -> other.total() > one.total() ? other : one);
    }
}
