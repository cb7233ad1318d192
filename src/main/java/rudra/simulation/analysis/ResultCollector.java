package rudra.simulation.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import rudra.analysis.json.Ids;
import rudra.network.Network;
import rudra.simulation.Failure;
import rudra.simulation.InstitutionStates;
import rudra.simulation.Settlement;
import rudra.simulation.SimulationObserver;
import rudra.simulation.StepRecord;
import rudra.simulation.analysis.SimulationResult.Event;
import rudra.simulation.analysis.SimulationResult.FinalState;
import rudra.simulation.analysis.SimulationResult.Play;
import rudra.simulation.analysis.SimulationResult.PolicyResult;
import rudra.simulation.analysis.SimulationResult.StepResult;
import rudra.simulation.analysis.SimulationResult.Totals;
import rudra.simulation.books.LossChannel;
import rudra.simulation.books.Securities;
import rudra.simulation.books.Status;
import rudra.simulation.decision.Action;
import rudra.simulation.scenario.Scenario;

/** Makes the result of a run from its steps; what it has of them can be read while it goes on. */
public final class ResultCollector implements SimulationObserver {
    private final Network network;
    private final Scenario scenario;
    private final EventWriter writer;
    private final List<StepResult> steps = new ArrayList<>();
    private final List<StepEvent> events = new ArrayList<>();
    private final double[] losses;
    private final int[] failedIn;
    private final String[] cause;
    private final int[] began;
    private final double[] paid;
    private final Map<String, Double> byChannel = new LinkedHashMap<>();
    private Optional<InstitutionStates> last = Optional.empty();
    private int missed;

    /** A collector that was told of no step yet. */
    public ResultCollector(Network network, Scenario scenario) {
        this.network = network;
        this.scenario = scenario;
        this.writer = new EventWriter(network, scenario);
        this.losses = new double[network.size()];
        this.failedIn = new int[network.size()];
        this.cause = new String[network.size()];
        Arrays.fill(cause, "");
        this.began = new int[scenario.policies().size()];
        this.paid = new double[scenario.policies().size()];
    }

    @Override
    public void step(StepRecord record) {
        last = Optional.of(record.states());
        for (int i = 0; i < losses.length; i++) {
            losses[i] += record.losses()[i];
        }
        for (Failure failure : record.failures()) {
            failedIn[failure.institution()] = record.step();
            cause[failure.institution()] = Ids.of(failure.cause());
        }
        for (int p = 0; p < paid.length; p++) {
            paid[p] += record.policyPaid()[p];
            if (began[p] == 0 && record.policyActive()[p]) {
                began[p] = record.step();
            }
        }
        missed += record.settlement().filter(s -> !s.converged()).isPresent() ? 1 : 0;
        byChannel(record)
                .forEach((channel, amount) -> byChannel.merge(channel, amount, Double::sum));
        steps.add(result(record));
        events.addAll(writer.of(record));
    }

    private StepResult result(StepRecord record) {
        InstitutionStates states = record.states();
        return new StepResult(
                record.step(),
                states.alive(),
                record.failures().size(),
                record.failures().stream()
                        .map(failure -> network.institutions().id(failure.institution()))
                        .toList(),
                record.loss(),
                states.systemCapitalRatio(),
                states.meanOfLiving(states.liquidityBuffer()),
                states.meanOfLiving(states.creditSpread()),
                states.meanOfLiving(states.stress()),
                states.meanOfLiving(states.defaultProbability()),
                states.meanOfLiving(states.equity()) * states.alive(),
                record.contagionConverged(),
                record.settlement().map(ResultCollector::play).orElse(new Play("none", true, 0, 0)),
                byChannel(record),
                withinEquity(record),
                actions(record),
                prices(record));
    }

    private static Play play(Settlement settlement) {
        return new Play(
                Ids.of(settlement.kind()),
                settlement.converged(),
                settlement.rounds(),
                settlement.regret());
    }

    private static Map<String, Double> byChannel(StepRecord record) {
        Map<String, Double> amounts = new LinkedHashMap<>();
        for (LossChannel channel : LossChannel.values()) {
            amounts.put(Ids.of(channel), record.lost(channel) + 0.0);
        }
        return amounts;
    }

    private static Map<String, Double> withinEquity(StepRecord record) {
        Map<String, Double> amounts = new LinkedHashMap<>();
        for (LossChannel channel : LossChannel.values()) {
            if (channel.isLoss() && channel != LossChannel.BEYOND_EQUITY) {
                amounts.put(Ids.of(channel), record.lostWithinEquity(channel) + 0.0);
            }
        }
        return amounts;
    }

    /** What the living do. */
    private static Map<String, Integer> actions(StepRecord record) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Action action : Action.values()) {
            int count = 0;
            for (int i = 0; i < record.size(); i++) {
                boolean isAlive = record.states().status()[i] == Status.ALIVE;
                count += isAlive && record.actions()[i] == action ? 1 : 0;
            }
            counts.put(Ids.of(action), count);
        }
        return counts;
    }

    private Map<String, Double> prices(StepRecord record) {
        List<String> classes = Securities.classes(network);
        Map<String, Double> prices = new LinkedHashMap<>();
        for (int c = 0; c < classes.size(); c++) {
            prices.put(classes.get(c), record.prices()[c]);
        }
        return prices;
    }

    /** What happened in the steps so far, one element a step; a view that grows. */
    public List<StepResult> steps() {
        return Collections.unmodifiableList(steps);
    }

    /** What happened so far, in words; a view that grows. */
    public List<StepEvent> events() {
        return Collections.unmodifiableList(events);
    }

    /**
     * The result of the steps so far.
     *
     * @param digest that of their history
     * @throws java.util.NoSuchElementException if there was no step
     */
    public SimulationResult result(String digest) {
        return new SimulationResult(
                network.unit().words(),
                List.copyOf(steps),
                events.stream().map(event -> new Event(event.step(), event.text())).toList(),
                totals(),
                policies(),
                institutions(),
                SimulationConventions.of(network, scenario),
                Stream.concat(Stream.of(network.unit().sentence()), network.rules().stream())
                        .toList(),
                digest);
    }

    private Totals totals() {
        int failures = (int) Arrays.stream(failedIn).filter(step -> step > 0).count();
        return new Totals(
                failures,
                sum(steps, StepResult::loss),
                byChannel,
                Arrays.stream(paid).sum(),
                missed);
    }

    private static <T> double sum(List<T> all, ToDoubleFunction<T> value) {
        double sum = 0;
        for (T one : all) {
            sum += value.applyAsDouble(one);
        }
        return sum;
    }

    private List<PolicyResult> policies() {
        List<PolicyResult> results = new ArrayList<>();
        for (int p = 0; p < paid.length; p++) {
            String kind = Ids.of(scenario.policies().get(p).getClass());
            results.add(new PolicyResult((p + 1) + " " + kind, began[p], paid[p]));
        }
        return results;
    }

    private List<FinalState> institutions() {
        InstitutionStates end = last.orElseThrow();
        List<FinalState> all = new ArrayList<>();
        for (int i = 0; i < losses.length; i++) {
            all.add(
                    new FinalState(
                            network.institutions().id(i),
                            Ids.of(end.status()[i]),
                            failedIn[i],
                            cause[i],
                            losses[i],
                            end.equity()[i],
                            end.cash()[i],
                            end.capitalRatio()[i],
                            end.liquidityBuffer()[i],
                            end.defaultProbability()[i],
                            end.source(i)));
        }
        return all;
    }
}
