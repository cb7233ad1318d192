package rudra.simulation.ensemble;

import java.util.List;
import rudra.simulation.books.LossChannel;

/**
 * What is kept of one run of many. Amounts are in the network's unit; losses are those that the
 * contagion engine reports, capped at equity. Arrays are not to be changed.
 *
 * @param number the run's number, from 0
 * @param loss what all institutions lost in all steps
 * @param lossByChannel the same by channel, without what is beyond equity: shock, decree, claim,
 *     price, sale, in the order of {@link #CHANNELS}; adds up to the loss
 * @param losses what each institution lost in all steps, n
 * @param failed whether each institution failed, n
 * @param stepLoss what all lost in each step
 * @param stepFailures how many failed in each step
 * @param stepCapital equity over assets other than cash of the living together, at the end of each
 *     step; 0 where nobody is left
 * @param stepLiquidity cash over outflows under stress, the mean of the living, at the end of each
 *     step; 0 where nobody is left
 * @param policiesPaid what policies paid or converted in all steps
 */
public record RunSummary(
        int number,
        double loss,
        double[] lossByChannel,
        double[] losses,
        boolean[] failed,
        double[] stepLoss,
        int[] stepFailures,
        double[] stepCapital,
        double[] stepLiquidity,
        double policiesPaid) {

    /** The channels by which losses within equity come. */
    public static final List<LossChannel> CHANNELS =
            List.of(
                    LossChannel.SHOCK,
                    LossChannel.DECREE,
                    LossChannel.CLAIM,
                    LossChannel.PRICE,
                    LossChannel.SALE);

    /** How many failed in all steps. */
    public int failures() {
        int count = 0;
        for (int failures : stepFailures) {
            count += failures;
        }
        return count;
    }
}
