package rudra.simulation.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import rudra.analysis.Seed;
import rudra.analysis.Unit;
import rudra.analysis.json.Ids;
import rudra.job.Progress;
import rudra.network.Network;
import rudra.simulation.PayoffTable;
import rudra.simulation.PayoffTable.Row;
import rudra.simulation.Settlement;
import rudra.simulation.Simulation;
import rudra.simulation.analysis.SimulationResult.Play;
import rudra.simulation.decision.Action;
import rudra.simulation.decision.Availability;
import rudra.simulation.decision.Component;

/**
 * What each action would have brought one institution in one step, given what the others did.
 * Amounts are in the network's unit, look a year ahead and are as the institution weighs them, so
 * that they add up to the total; costs are negative.
 *
 * @param step the step
 * @param institution its id
 * @param strategy how it weighs what an action brings; empty where nobody acts
 * @param action what it did
 * @param bestResponse whether no other action would have brought more
 * @param equilibrium how play settled
 * @param actions one row an action
 * @param weights by what each component is multiplied in its eyes
 * @param sentences the same in words
 * @param rules how the network was completed, and what was noticed, in sentences
 */
public record PayoffResult(
        int step,
        String institution,
        String strategy,
        String action,
        boolean bestResponse,
        Play equilibrium,
        List<ActionRow> actions,
        Map<String, Double> weights,
        List<String> sentences,
        List<String> rules) {

    /**
     * One action.
     *
     * @param action its id
     * @param chosen whether it was chosen
     * @param best whether it brings most
     * @param probability how likely it was chosen
     * @param carry a year's interest received less interest paid
     * @param expectedLoss what claims are expected to lose
     * @param sale what holding and selling securities costs
     * @param shortfall the cost of withdrawals that cash does not cover
     * @param regulation the cost of capital and liquidity below what is required
     * @param total their sum
     * @param closed why it could not be chosen; empty if it could
     */
    public record ActionRow(
            String action,
            boolean chosen,
            boolean best,
            @Unit("share") double probability,
            @Unit("amount") Optional<Double> carry,
            @Unit("amount") Optional<Double> expectedLoss,
            @Unit("amount") Optional<Double> sale,
            @Unit("amount") Optional<Double> shortfall,
            @Unit("amount") Optional<Double> regulation,
            @Unit("amount") Optional<Double> total,
            String closed) {}

    /**
     * Asks a simulation; it runs again up to the step.
     *
     * @param institution by position
     * @throws IllegalArgumentException if there is no such step or institution
     * @throws rudra.job.CancelledException if cancelled
     */
    public static PayoffResult of(
            Simulation simulation, Seed seed, int step, int institution, Progress progress) {
        PayoffTable table = simulation.payoffs(seed, step, institution, progress);
        return of(simulation.network(), step, institution, table);
    }

    /**
     * Tells a table.
     *
     * @param institution whose, by position
     */
    public static PayoffResult of(Network network, int step, int institution, PayoffTable table) {
        String id = network.institutions().id(institution);
        return new PayoffResult(
                step,
                id,
                table.strategy().map(Ids::of).orElse(""),
                Ids.of(table.chosen()),
                table.isBestResponse(),
                table.settlement().map(PayoffResult::play).orElse(new Play("none", true, 0, 0)),
                Arrays.stream(Action.values()).map(action -> row(table, action)).toList(),
                weights(table),
                new PayoffSentences(network.institutions().name(institution), network.unit(), table)
                        .all(),
                Stream.concat(Stream.of(network.unit().sentence()), network.rules().stream())
                        .toList());
    }

    private static Play play(Settlement settlement) {
        return new Play(
                Ids.of(settlement.kind()),
                settlement.converged(),
                settlement.rounds(),
                settlement.regret());
    }

    private static Map<String, Double> weights(PayoffTable table) {
        Map<String, Double> weights = new LinkedHashMap<>();
        if (!table.weights().isEmpty()) {
            for (Component component : Component.values()) {
                weights.put(Ids.of(component), table.weights().get(component.column()));
            }
        }
        return weights;
    }

    private static ActionRow row(PayoffTable table, Action action) {
        Optional<Row> row = table.row(action);
        return new ActionRow(
                Ids.of(action),
                action == table.chosen(),
                row.isPresent() && row.equals(table.best()),
                row.map(Row::probability).orElse(0.0),
                weighed(table, row, Component.CARRY),
                weighed(table, row, Component.EXPECTED_LOSS),
                weighed(table, row, Component.SALE),
                weighed(table, row, Component.SHORTFALL),
                weighed(table, row, Component.REGULATION),
                row.map(r -> r.total() + 0.0),
                PayoffSentences.why(table.closed().getOrDefault(action, Availability.OPEN)));
    }

    private static Optional<Double> weighed(
            PayoffTable table, Optional<Row> row, Component component) {
        int c = component.column();
        // A cost of nothing is 0 and not −0.
        return row.map(r -> table.weights().get(c) * r.components().get(c) + 0.0);
    }
}
