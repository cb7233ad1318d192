package rudra.simulation;

import java.util.List;
import rudra.analysis.Seed;
import rudra.contagion.Shock;
import rudra.job.Progress;
import rudra.simulation.Streams.Purpose;
import rudra.simulation.books.Books;
import rudra.simulation.books.Claims;
import rudra.simulation.books.Status;
import rudra.simulation.decision.InstitutionGame;
import rudra.simulation.decision.Means;
import rudra.simulation.decision.Restrictions;
import rudra.simulation.scenario.Scenario;
import rudra.simulation.scenario.Strategy;

/** One run under way. */
final class SimulationRun {
    private final Simulation simulation;
    private final Scenario scenario;
    private final Books books;
    private final Strategy[] strategies;
    private final Timeline timeline;
    private final PolicyDesk policies;
    private final Decisions decisions;
    private final ContagionStep contagion;
    private final StateKeeper keeper;
    private final Sanity sanity;
    private final double[] claimsAtStart;
    private final double[] claimsOnFailed;
    private InstitutionStates states;
    private Simulation.DecisionWatcher watcher = Simulation.DecisionWatcher.none();

    SimulationRun(Simulation simulation, Seed seed) {
        this.simulation = simulation;
        this.scenario = simulation.scenario();
        this.books = new Books(simulation.network(), scenario.market());
        Streams streams = new Streams(seed, simulation.network().institutions().ids());
        this.strategies = strategies(streams);
        this.timeline = new Timeline(scenario, books);
        this.policies = new PolicyDesk(scenario, books);
        this.decisions = new Decisions(scenario.behaviour(), strategies, streams);
        this.contagion = new ContagionStep(books, scenario.contagion());
        this.keeper = new StateKeeper(books, scenario, strategies);
        this.sanity = new Sanity(books);
        this.claimsAtStart = new double[books.claims().count()];
        for (int k = 0; k < claimsAtStart.length; k++) {
            claimsAtStart[k] = books.claims().amount(k);
        }
        this.claimsOnFailed = new double[books.size()];
        this.states = keeper.initial();
    }

    private Strategy[] strategies(Streams streams) {
        Strategy[] drawn = new Strategy[books.size()];
        for (int i = 0; i < drawn.length; i++) {
            double draw = streams.draw(Purpose.STRATEGY, 0, 0, i);
            drawn[i] = scenario.strategies().of(books.institutions().id(i), draw);
        }
        return drawn;
    }

    void watch(Simulation.DecisionWatcher next) {
        watcher = next;
    }

    /** The states at the end of the last step, or before the first. */
    InstitutionStates states() {
        return states;
    }

    /** The books, for tests of what they add up to. */
    Books books() {
        return books;
    }

    /** Runs the next step. */
    StepRecord advance(int step, Progress progress) {
        books.beginStep();
        Restrictions restrictions = timeline.outages(step);
        if (step > 1) {
            // No time passes before the first step.
            new Income(scenario.market()).accrue(books, restrictions, states.creditSpread());
        }
        timeline.strike(step, restrictions);
        policies.act(step, Condition.of(books, scenario.regulation(), states), restrictions);
        Assessment assessment = assess(step);
        Decisions.Result decided = decide(step, restrictions, assessment, progress);
        policies.lendToUnableToPay(step);
        boolean[] illiquid = new CashShortage(books, restrictions).resolve();
        List<Shock> direct = timeline.direct(step);
        ContagionStep.Result spread = contagion.run(direct, illiquid, progress);
        sanity.check(step, books, assessment.probability());
        noteFailedNeighbours(spread.failures());
        states = keeper.states(assessment, states.stress(), policies.capitalRequired(step));
        return record(step, decided, spread);
    }

    private Assessment assess(int step) {
        double nervousness = timeline.nervousness(step);
        SystemView view =
                new SystemView(
                        step,
                        books,
                        states,
                        keeper.failedNeighbours(claimsOnFailed),
                        nervousness * scenario.market().assetVolatility(),
                        nervousness * scenario.market().baseSpread());
        return Assessment.of(view, simulation.model(), scenario.estimator());
    }

    private Decisions.Result decide(
            int step, Restrictions restrictions, Assessment assessment, Progress progress) {
        if (!decisions.areMade()) {
            books.sell(new double[books.size()], scenario.market().estateSaleShare());
            return decisions.none();
        }
        InstitutionGame game =
                new InstitutionGame(
                        books,
                        scenario,
                        strategies,
                        restrictions,
                        assessment.probability(),
                        assessment.spread(),
                        policies.capitalRequired(step));
        Decisions.Result decided = decisions.make(step, game, progress);
        watcher.settled(game, decided.actions());
        Means means = game.means();
        ActionStep execution = new ActionStep(books, restrictions, means, decided.actions());
        execution.moveMoney();
        books.sell(execution.soldShares(), scenario.market().estateSaleShare());
        return decided;
    }

    private void noteFailedNeighbours(List<Failure> failures) {
        if (failures.isEmpty()) {
            return;
        }
        Claims claims = books.claims();
        for (int i = 0; i < claimsOnFailed.length; i++) {
            double sum = 0;
            for (int k = claims.start(i); k < claims.start(i + 1); k++) {
                sum += books.status(claims.debtor(k)) == Status.FAILED ? claimsAtStart[k] : 0;
            }
            claimsOnFailed[i] = sum;
        }
    }

    private StepRecord record(int step, Decisions.Result decided, ContagionStep.Result spread) {
        return new StepRecord(
                step,
                states,
                decided.actions(),
                decided.payoffs(),
                decided.bestResponse(),
                spread.outcome().losses(),
                books.ledger().copy(),
                spread.failures(),
                books.securities().prices(),
                policies.paid(),
                policies.active(step),
                decided.settlement(),
                spread.outcome().rounds(),
                spread.outcome().converged());
    }
}
