package rudra.contagion;

import rudra.contagion.trail.LossRecorder;
import rudra.contagion.trail.TrailRecorder;
import rudra.job.Progress;
import rudra.network.Network;

/**
 * A rule by which losses spread from institution to institution. Engines are immutable and
 * thread-safe; the order of institutions does not matter beyond rounding.
 */
public sealed interface ContagionEngine
        permits EisenbergNoe,
                RogersVeraart,
                Furfine,
                ThresholdCascade,
                DebtRank,
                LinearDebtRank,
                ExAnteValuation,
                SeniorityClearing,
                CrossHoldings,
                CombinedChannels,
                BailIn,
                LiquidityContagion,
                LeverageTargetingSale,
                SquareRootSale {

    /** The stable id, such as {@code eisenberg-noe}. */
    String id();

    /**
     * Lets the losses of a shock spread.
     *
     * @param network the system before the shock
     * @param shock what hits it
     * @param progress looked at for cancellation
     * @throws rudra.analysis.AnalysisException if the shock does not fit the network or amounts
     *     cannot be added up
     * @throws rudra.job.CancelledException if cancelled
     */
    default Outcome run(Network network, Shock shock, Progress progress) {
        return spread(ShockedNetwork.of(network, shock), LossRecorder.none(), progress);
    }

    /**
     * Lets the losses of a shock spread, and tells a recorder where they come from.
     *
     * @param network the system before the shock
     * @param shock what hits it
     * @param recorder told of every loss; it changes nothing in the outcome
     * @param progress looked at for cancellation
     * @throws rudra.analysis.AnalysisException as without a recorder
     * @throws rudra.job.CancelledException if cancelled
     */
    default Outcome run(Network network, Shock shock, LossRecorder recorder, Progress progress) {
        return spread(ShockedNetwork.of(network, shock), recorder, progress);
    }

    /**
     * Lets the losses of a shock spread as {@link #run} does, and keeps where every loss came from.
     * Costs a few times as much.
     *
     * @param network the system before the shock
     * @param shock what hits it
     * @param progress looked at for cancellation
     * @throws rudra.analysis.AnalysisException as {@link #run} does
     * @throws rudra.job.CancelledException if cancelled
     */
    default Replay replay(Network network, Shock shock, Progress progress) {
        TrailRecorder recorder = new TrailRecorder(network.size());
        Outcome outcome = spread(ShockedNetwork.of(network, shock), recorder, progress);
        return new Replay(outcome, recorder.trail(outcome.losses()));
    }

    /**
     * Lets losses spread from where the shock left the network.
     *
     * @param network where the shock left it
     * @param recorder told where losses come from; it changes nothing in the outcome
     * @param progress looked at for cancellation
     */
    Outcome spread(ShockedNetwork network, LossRecorder recorder, Progress progress);
}
