package rudra.contagion;

import rudra.contagion.trail.LossRecorder;
import rudra.job.Progress;

/**
 * Eisenberg and Noe's clearing: everybody pays in full or all it has, in proportion to its debts.
 *
 * <p>The greatest clearing vector is found by fictitious defaults. Cost: O(n + exposures) a round
 * of defaults at most, less where a round concerns few; at most n rounds.
 *
 * <p>Source: L. Eisenberg and T. H. Noe, Systemic risk in financial systems, Management Science 47
 * (2001).
 *
 * @param externalSeniority how creditors outside the network rank
 */
public record EisenbergNoe(Seniority externalSeniority) implements ContagionEngine {

    @Override
    public String id() {
        return "eisenberg-noe";
    }

    @Override
    public Outcome spread(ShockedNetwork network, LossRecorder recorder, Progress progress) {
        Conventions conventions =
                Conventions.failure("cannot pay all it owes (assets < liabilities, strictly)")
                        .passedOn("on failing: what the assets do not cover")
                        .recovery("what the assets bring, without costs")
                        .seniority(RogersVeraart.inWords(externalSeniority))
                        .decree("its external assets become 0; it pays what its claims bring")
                        .solution("the greatest payments that clear the system");
        return new ClearingOutcome(network, new ClearingRules(externalSeniority, 1, 1))
                .of(id(), conventions.toMap(), recorder, progress);
    }
}
