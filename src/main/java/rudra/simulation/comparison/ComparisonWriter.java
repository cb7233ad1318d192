package rudra.simulation.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import rudra.network.Network;
import rudra.simulation.analysis.SimulationResult;
import rudra.simulation.analysis.SimulationResult.Event;
import rudra.simulation.analysis.SimulationResult.FinalState;
import rudra.simulation.analysis.SimulationResult.StepResult;
import rudra.simulation.comparison.ComparisonResult.FailsIn;
import rudra.simulation.comparison.ComparisonResult.Fate;
import rudra.simulation.comparison.ComparisonResult.Measure;
import rudra.simulation.comparison.ComparisonResult.OneSided;
import rudra.simulation.comparison.ComparisonResult.Side;
import rudra.simulation.comparison.ComparisonResult.StepPair;
import rudra.simulation.comparison.ComparisonResult.Total;
import rudra.simulation.scenario.Scenario;

/** Puts two results side by side. O(steps + institutions + events). */
final class ComparisonWriter {
    private final ComparisonQuestion question;
    private final Network network;
    private final SimulationResult a;
    private final SimulationResult b;
    private final Optional<Parting> parting;

    ComparisonWriter(ComparisonQuestion question, Network network, TwoRuns runs) {
        this.question = question;
        this.network = network;
        this.a = runs.a();
        this.b = runs.b();
        this.parting = runs.parting();
    }

    ComparisonResult result() {
        Scenario given = question.scenario();
        RunNames names = RunNames.of(given, question.against());
        List<Fate> fates = fates();
        List<OneSided> events = events();
        List<Total> totals = totals();
        return new ComparisonResult(
                a.unit(),
                names.a(),
                names.b(),
                parting.map(Parting::step),
                new Findings(names, network.unit(), parting, totals, fates, events).all(),
                totals,
                steps(),
                fates,
                events,
                a.conventions(),
                a.rules(),
                a.digest(),
                b.digest());
    }

    private List<Total> totals() {
        return List.of(
                Total.of(Measure.FAILURES, a.totals().failures(), b.totals().failures()),
                Total.of(Measure.LOSS, a.totals().loss(), b.totals().loss()),
                Total.of(
                        Measure.POLICIES_PAID,
                        a.totals().policiesPaid(),
                        b.totals().policiesPaid()),
                Total.of(
                        Measure.EQUITY, a.steps().getLast().equity(), b.steps().getLast().equity()),
                Total.of(
                        Measure.LOWEST_CAPITAL,
                        least(a, StepResult::capitalRatio),
                        least(b, StepResult::capitalRatio)),
                Total.of(
                        Measure.HIGHEST_SPREAD,
                        -least(a, step -> -step.creditSpread()),
                        -least(b, step -> -step.creditSpread())));
    }

    private static double least(SimulationResult run, ToDoubleFunction<StepResult> figure) {
        return run.steps().stream().mapToDouble(figure).min().orElseThrow();
    }

    private List<StepPair> steps() {
        List<StepPair> pairs = new ArrayList<>();
        int failedA = 0;
        int failedB = 0;
        double lossA = 0;
        double lossB = 0;
        for (int s = 0; s < a.steps().size(); s++) {
            StepResult inA = a.steps().get(s);
            StepResult inB = b.steps().get(s);
            failedA += inA.failures();
            failedB += inB.failures();
            lossA += inA.loss();
            lossB += inB.loss();
            int step = inA.step();
            pairs.add(
                    new StepPair(
                            step,
                            parting.map(where -> step < where.step()).orElse(true),
                            failedA,
                            failedB,
                            lossA,
                            lossB,
                            inA.capitalRatio(),
                            inB.capitalRatio(),
                            inA.liquidityBuffer(),
                            inB.liquidityBuffer(),
                            inA.creditSpread(),
                            inB.creditSpread()));
        }
        return List.copyOf(pairs);
    }

    private List<Fate> fates() {
        List<Fate> fates = new ArrayList<>();
        for (int i = 0; i < a.institutions().size(); i++) {
            FinalState inA = a.institutions().get(i);
            FinalState inB = b.institutions().get(i);
            if (inA.failedIn() != inB.failedIn()
                    || !inA.cause().equals(inB.cause())
                    || inA.loss() != inB.loss()) {
                fates.add(fate(inA, inB));
            }
        }
        return List.copyOf(fates);
    }

    private static Fate fate(FinalState a, FinalState b) {
        boolean inA = a.failedIn() > 0;
        boolean inB = b.failedIn() > 0;
        FailsIn fails =
                inA ? inB ? FailsIn.BOTH : FailsIn.A_ONLY : inB ? FailsIn.B_ONLY : FailsIn.NEITHER;
        return new Fate(
                a.institution(),
                fails,
                Optional.of(a.failedIn()).filter(step -> step > 0),
                a.cause(),
                Optional.of(b.failedIn()).filter(step -> step > 0),
                b.cause(),
                a.loss(),
                b.loss(),
                b.loss() - a.loss());
    }

    /** Step by step, A before B. */
    private List<OneSided> events() {
        List<OneSided> events = new ArrayList<>(oneSided(Side.A, a.events(), b.events()));
        events.addAll(oneSided(Side.B, b.events(), a.events()));
        // The order within a step and side stays as it is.
        events.sort(Comparator.comparingInt(OneSided::step));
        return List.copyOf(events);
    }

    private static List<OneSided> oneSided(Side side, List<Event> all, List<Event> others) {
        Set<Event> shared = new HashSet<>(others);
        return all.stream()
                .filter(event -> !shared.contains(event))
                .map(event -> new OneSided(event.step(), side, event.text()))
                .toList();
    }
}
