package rudra.learning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a training went.
 *
 * @param losses by the rows on which they were measured, a value for each step
 * @param best the step whose model was kept, from 1
 */
public record TrainingCurve(Map<String, List<Double>> losses, int best) {
    /** Copies the map. */
    public TrainingCurve {
        Map<String, List<Double>> copy = new LinkedHashMap<>();
        losses.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        losses = Collections.unmodifiableMap(copy);
    }
}
