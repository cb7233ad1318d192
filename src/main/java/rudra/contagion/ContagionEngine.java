package rudra.contagion;

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
                CrossHoldings {

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
        return spread(ShockedNetwork.of(network, shock), progress);
    }

    /** Lets losses spread from where the shock left the network. */
    Outcome spread(ShockedNetwork network, Progress progress);
}
