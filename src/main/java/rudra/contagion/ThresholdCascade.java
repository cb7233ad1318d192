package rudra.contagion;

import rudra.contagion.trail.LossRecorder;
import rudra.job.Progress;

/**
 * Gai and Kapadia's cascade: an institution passes losses on only once the losses on its claims
 * exceed its equity. Rounds and cost as in {@link Furfine}, whose rule with the same recovery it
 * is.
 *
 * <p>Source: P. Gai and S. Kapadia, Contagion in financial networks, Proceedings of the Royal
 * Society A 466 (2010).
 *
 * @param recoveryRate the share of a claim on a failed institution that is recovered, in [0, 1]
 * @param defaultAt from which equity on an institution fails
 */
public record ThresholdCascade(double recoveryRate, DefaultAt defaultAt)
        implements ContagionEngine {

    @Override
    public String id() {
        return "threshold-cascade";
    }

    @Override
    public Outcome spread(ShockedNetwork network, LossRecorder recorder, Progress progress) {
        return new DefaultCascade(network, recoveryRate, defaultAt, recorder)
                .run(id(), Furfine.conventions(recoveryRate, defaultAt), progress);
    }
}
