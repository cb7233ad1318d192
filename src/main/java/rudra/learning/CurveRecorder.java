package rudra.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what a training tells and passes it on to somebody else who wants to see it; for one
 * training. Not thread-safe.
 */
public final class CurveRecorder implements TrainingListener {
    private final Map<String, List<Double>> losses = new LinkedHashMap<>();
    private final TrainingListener besides;
    private int best;

    /** Keeps, and tells nobody else. */
    public CurveRecorder() {
        this(TrainingListener.none());
    }

    /**
     * Keeps and tells.
     *
     * @param besides told the same
     */
    public CurveRecorder(TrainingListener besides) {
        this.besides = besides;
    }

    @Override
    public void iterated(int iteration, Map<String, Double> values) {
        besides.iterated(iteration, values);
        values.forEach(
                (name, loss) -> losses.computeIfAbsent(name, _ -> new ArrayList<>()).add(loss));
    }

    @Override
    public void kept(int iteration) {
        besides.kept(iteration);
        best = iteration;
    }

    /** What was told; empty where the family does not come nearer step by step. */
    public Optional<TrainingCurve> curve() {
        return losses.isEmpty() ? Optional.empty() : Optional.of(new TrainingCurve(losses, best));
    }
}
