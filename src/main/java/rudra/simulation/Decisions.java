package rudra.simulation;

import java.util.Arrays;
import java.util.Optional;
import rudra.job.Progress;
import rudra.simulation.Streams.Purpose;
import rudra.simulation.decision.Action;
import rudra.simulation.decision.InstitutionGame;
import rudra.simulation.game.BestResponse;
import rudra.simulation.game.Equilibrium;
import rudra.simulation.game.LogitResponse;
import rudra.simulation.game.Patience;
import rudra.simulation.scenario.Behaviour;
import rudra.simulation.scenario.Strategy;

/** Lets institutions settle on their actions. */
final class Decisions {
    private static final Action[] ACTIONS = Action.values();

    private final Behaviour behaviour;
    private final Strategy[] strategies;
    private final Streams streams;
    private final int[] before;

    Decisions(Behaviour behaviour, Strategy[] strategies, Streams streams) {
        this.behaviour = behaviour;
        this.strategies = strategies;
        this.streams = streams;
        this.before = new int[strategies.length];
    }

    /**
     * What institutions settled on.
     *
     * @param actions what each does
     * @param payoffs what each action brings, n×6; empty where nobody acts
     * @param bestResponse whether no other action would bring more
     * @param settlement how the game settled
     */
    record Result(
            Action[] actions,
            double[] payoffs,
            boolean[] bestResponse,
            Optional<Settlement> settlement) {}

    boolean areMade() {
        return !(behaviour instanceof Behaviour.None);
    }

    /** Nobody acts. */
    Result none() {
        Action[] actions = new Action[strategies.length];
        Arrays.fill(actions, Action.HOLD);
        boolean[] best = new boolean[strategies.length];
        Arrays.fill(best, true);
        return new Result(actions, new double[0], best, Optional.empty());
    }

    Result make(int step, InstitutionGame game, Progress progress) {
        Equilibrium equilibrium = settle(step, game, progress);
        Action[] actions = new Action[strategies.length];
        boolean[] best = new boolean[strategies.length];
        for (int i = 0; i < actions.length; i++) {
            int chosen = draw(equilibrium, step, i);
            before[i] = chosen;
            actions[i] = ACTIONS[chosen];
            best[i] = isBest(equilibrium.payoffs(), i, chosen, game.scale(i));
        }
        return new Result(
                actions, equilibrium.payoffs(), best, Optional.of(Settlement.of(equilibrium)));
    }

    private Equilibrium settle(int step, InstitutionGame game, Progress progress) {
        return switch (behaviour) {
            case Behaviour.None none -> throw new IllegalStateException("Nobody plays.");
            case Behaviour.BestResponse(int rounds, double tolerance) -> {
                Patience patience =
                        (i, round) ->
                                streams.draw(Purpose.PATIENCE, step, round, i)
                                        < strategies[i].inertia();
                yield new BestResponse(rounds, tolerance).solve(game, before, patience, progress);
            }
            case Behaviour.Logit(double lambda, int rounds, double tolerance) ->
                    new LogitResponse(lambda, rounds, tolerance).solve(game, before, progress);
        };
    }

    /** Draws an action from the institution's mixture; nothing is drawn where there is none. */
    private int draw(Equilibrium equilibrium, int step, int i) {
        double[] profile = equilibrium.profile();
        int row = i * Action.COUNT;
        int last = 0;
        double left = -1;
        for (int a = 0; a < Action.COUNT; a++) {
            double share = profile[row + a];
            if (share == 1) {
                return a;
            }
            if (share > 0) {
                left = left < 0 ? streams.draw(Purpose.ACTION, step, 0, i) : left;
                last = a;
                if (left < share) {
                    return a;
                }
                left -= share;
            }
        }
        return last;
    }

    private boolean isBest(double[] payoffs, int i, int chosen, double scale) {
        double greatest = Double.NEGATIVE_INFINITY;
        for (int p = i * Action.COUNT; p < (i + 1) * Action.COUNT; p++) {
            greatest = Math.max(greatest, payoffs[p]);
        }
        double tolerance =
                behaviour instanceof Behaviour.BestResponse b
                        ? Math.max(1e-12, b.tolerance())
                        : 1e-9;
        return payoffs[i * Action.COUNT + chosen] >= greatest - tolerance * scale;
    }
}
