package rudra.simulation;

import java.util.List;
import rudra.simulation.decision.Action;
import rudra.simulation.decision.Component;

/**
 * What each action would have brought one institution in one step, in the network's unit.
 *
 * @param chosen what it did
 * @param weights the weight of each component in its eyes
 * @param rows one row an open action; none where nobody acts
 */
public record PayoffTable(Action chosen, List<Double> weights, List<Row> rows) {

    /**
     * One action.
     *
     * @param action the action
     * @param components what it brings by component, in the order of {@link Component}, unweighted
     * @param total the sum of components times weights
     */
    public record Row(Action action, List<Double> components, double total) {}
}
