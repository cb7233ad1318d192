package rudra.contagion;

import rudra.contagion.trail.LossRecorder;
import rudra.job.Progress;
import rudra.network.Network;

/**
 * The values of debt and equity that institutions hold of each other, at maturity: debt of one rank
 * is worth what the assets cover, equity what remains, and assets contain both of others.
 *
 * <p>The greatest solution is found, exactly; cost as for {@link SeniorityClearing}.
 *
 * <p>Source: T. Suzuki, Valuing corporate debt: the effect of cross-holdings of stock and debt,
 * Journal of the Operations Research Society of Japan 45 (2002).
 */
public record CrossHoldings() implements ContagionEngine {

    @Override
    public String id() {
        return "cross-holdings";
    }

    /** As {@link #run}, with payments by class, of which there is one. */
    public SeniorityOutcome value(Network network, Shock shock, Progress progress) {
        return value(ShockedNetwork.of(network, shock), LossRecorder.none(), progress);
    }

    @Override
    public Outcome spread(ShockedNetwork network, LossRecorder recorder, Progress progress) {
        return value(network, recorder, progress).outcome();
    }

    private SeniorityOutcome value(
            ShockedNetwork network, LossRecorder recorder, Progress progress) {
        Conventions conventions =
                Conventions.failure("assets < debts (strictly), equity held counted")
                        .passedOn("equity held, before failing; on failing what assets lack")
                        .recovery("what the assets bring, without costs")
                        .seniority("all debts in proportion; then shareholders")
                        .decree("its external assets become 0; it pays what its claims bring")
                        .solution("the greatest values of debt and equity");
        return new LayeredClearing(network, false)
                .of(id(), conventions.toMap(), recorder, progress);
    }
}
