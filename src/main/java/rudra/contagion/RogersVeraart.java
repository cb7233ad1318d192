package rudra.contagion;

import rudra.contagion.trail.LossRecorder;
import rudra.job.Progress;

/**
 * Rogers and Veraart's clearing: as {@link EisenbergNoe}, but what fails recovers only shares of
 * its assets. With α = β = 1 it is Eisenberg and Noe's. Cost as there.
 *
 * <p>Source: L. C. G. Rogers and L. A. M. Veraart, Failure and rescue in an interbank network,
 * Management Science 59 (2013).
 *
 * @param alpha the share of external assets that is recovered in default, in [0, 1]
 * @param beta the share of claims received that is recovered in default, in [0, 1]
 * @param externalSeniority how creditors outside the network rank
 */
public record RogersVeraart(double alpha, double beta, Seniority externalSeniority)
        implements ContagionEngine {

    @Override
    public String id() {
        return "rogers-veraart";
    }

    @Override
    public Outcome spread(ShockedNetwork network, LossRecorder recorder, Progress progress) {
        Conventions conventions =
                Conventions.failure("cannot pay all it owes (assets < liabilities, strictly)")
                        .passedOn("on failing: what the assets do not cover, and the costs")
                        .recovery(
                                Conventions.share(alpha)
                                        + " of external assets and "
                                        + Conventions.share(beta)
                                        + " of claims received")
                        .seniority(inWords(externalSeniority))
                        .decree("its external assets become 0; it pays β of what its claims bring")
                        .solution("the greatest payments that clear the system");
        return new ClearingOutcome(network, new ClearingRules(externalSeniority, alpha, beta))
                .of(id(), conventions.toMap(), recorder, progress);
    }

    static String inWords(Seniority seniority) {
        return seniority == Seniority.PARI_PASSU
                ? "all creditors in proportion"
                : "creditors outside the network first";
    }
}
