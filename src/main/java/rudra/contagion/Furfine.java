package rudra.contagion;

import java.util.Map;
import rudra.contagion.trail.LossRecorder;
import rudra.job.Progress;

/**
 * Furfine's sequential defaults: whoever fails repays its creditors the recovery rate, at once and
 * for good. Cost O(n + exposures).
 *
 * <p>Source: C. H. Furfine, Interbank exposures: quantifying the risk of contagion, Journal of
 * Money, Credit and Banking 35 (2003).
 *
 * @param recoveryRate the share of a claim on a failed institution that is recovered, in [0, 1]
 * @param defaultAt from which equity on an institution fails
 */
public record Furfine(double recoveryRate, DefaultAt defaultAt) implements ContagionEngine {

    @Override
    public String id() {
        return "furfine";
    }

    @Override
    public Outcome spread(ShockedNetwork network, LossRecorder recorder, Progress progress) {
        return new DefaultCascade(network, recoveryRate, defaultAt, recorder)
                .run(id(), conventions(recoveryRate, defaultAt), progress);
    }

    static Map<String, String> conventions(double recoveryRate, DefaultAt defaultAt) {
        return Conventions.failure(defaultAt.inWords())
                .passedOn("once, on failing: the claim less what is recovered")
                .recovery(Conventions.share(recoveryRate) + " of each claim, given beforehand")
                .seniority("none: every creditor recovers the same share")
                .decree("is in the first set of failures; its equity is written off")
                .solution("the fewest failures that follow from the shock")
                .toMap();
    }
}
