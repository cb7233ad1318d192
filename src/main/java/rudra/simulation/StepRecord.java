package rudra.simulation;

import java.util.List;
import java.util.Optional;
import rudra.simulation.books.LossChannel;
import rudra.simulation.decision.Action;

/**
 * One finished step. Arrays have one element an institution unless said otherwise and are not to be
 * changed; amounts are in the network's unit.
 *
 * @param step its number, from 1
 * @param states the states at its end
 * @param actions what each institution did
 * @param payoffs what each action would have brought against what the others were expected to do,
 *     n×6, institution by institution; negative infinity for actions that were not open; empty
 *     where nobody acts
 * @param bestResponse whether no other action would have brought more
 * @param losses the loss of each as the contagion engine reports it
 * @param ledger the change of equity by channel, n×{@link LossChannel}, institution by institution;
 *     gains are negative
 * @param failures who failed, in file order
 * @param prices the price of each asset class, where 1 is before the first step
 * @param policyPaid what each policy paid or converted in this step, one element a policy
 * @param policyActive whether each policy is in force
 * @param settlement how the game settled; empty where nobody acts
 * @param contagionRounds the rounds in which losses spread
 * @param contagionConverged whether the engine's equations are solved
 */
public record StepRecord(
        int step,
        InstitutionStates states,
        Action[] actions,
        double[] payoffs,
        boolean[] bestResponse,
        double[] losses,
        double[] ledger,
        List<Failure> failures,
        double[] prices,
        double[] policyPaid,
        boolean[] policyActive,
        Optional<Settlement> settlement,
        int contagionRounds,
        boolean contagionConverged) {
    /** The number of institutions, n. */
    public int size() {
        return losses.length;
    }

    /** What institution i lost by a channel. */
    public double lost(int i, LossChannel channel) {
        return ledger[i * LossChannel.COUNT + channel.column()];
    }

    /** What all lost by a channel, in file order added up. */
    public double lost(LossChannel channel) {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += lost(i, channel);
        }
        return sum;
    }

    /**
     * What all lost by a channel, where each institution's channels share its loss in proportion,
     * so that losses beyond equity are left out and the channels add up to the loss.
     *
     * @param channel a loss, and not {@link LossChannel#BEYOND_EQUITY}
     */
    public double lostWithinEquity(LossChannel channel) {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            double gross = losses[i] - lost(i, LossChannel.BEYOND_EQUITY);
            sum += gross > 0 ? lost(i, channel) * losses[i] / gross : 0;
        }
        return sum;
    }

    /** What all lost. */
    public double loss() {
        double sum = 0;
        for (double loss : losses) {
            sum += loss;
        }
        return sum;
    }

    /** How many living institutions did something. */
    public int count(Action action) {
        int count = 0;
        for (Action each : actions) {
            count += each == action ? 1 : 0;
        }
        return count;
    }

    /** What an action would have brought institution i; negative infinity if it was not open. */
    public double payoff(int i, Action action) {
        return payoffs[i * Action.COUNT + action.column()];
    }
}
