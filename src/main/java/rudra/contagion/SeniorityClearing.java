package rudra.contagion;

import rudra.contagion.trail.LossRecorder;
import rudra.job.Progress;
import rudra.network.Network;

/**
 * Clearing by seniority with holdings of each other's equity: nobody pays a class of debt before
 * the more senior ones are paid in full; shareholders get what remains. Without classes all debts
 * are of one rank, and without equity holdings that is Eisenberg and Noe's clearing.
 *
 * <p>The greatest solution is found, exactly: O(n + claims) a round and a linear system for each
 * time that somebody's losses reach another class.
 *
 * <p>Source: H. Elsinger, Financial networks, cross holdings, and limited liability, OeNB working
 * paper 156 (2009).
 */
public record SeniorityClearing() implements ContagionEngine {

    @Override
    public String id() {
        return "seniority-clearing";
    }

    /** As {@link #run}, with payments by class. */
    public SeniorityOutcome clear(Network network, Shock shock, Progress progress) {
        return clear(ShockedNetwork.of(network, shock), LossRecorder.none(), progress);
    }

    @Override
    public Outcome spread(ShockedNetwork network, LossRecorder recorder, Progress progress) {
        return clear(network, recorder, progress).outcome();
    }

    private SeniorityOutcome clear(
            ShockedNetwork network, LossRecorder recorder, Progress progress) {
        Conventions conventions =
                Conventions.failure("cannot pay all it owes (assets < liabilities, strictly)")
                        .passedOn("on failing: what the assets do not cover; equity held, before")
                        .recovery("what the assets bring, without costs")
                        .seniority("the classes in order, each in proportion; then shareholders")
                        .decree("its external assets become 0; it pays what its claims bring")
                        .solution("the greatest payments and equities that clear the system");
        return new LayeredClearing(network, true).of(id(), conventions.toMap(), recorder, progress);
    }
}
