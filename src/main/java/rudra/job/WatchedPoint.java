package rudra.job;

import java.util.List;

/**
 * A point of a line that people may watch while the work goes on, such as how good a model was on a
 * fold, or the loss after an iteration.
 *
 * @param line the names of the line, from the widest to the closest, such as {@code boosting},
 *     {@code fold 3}, {@code validation}
 * @param x where the point is along the line, such as an iteration from 1 on
 * @param y the value
 */
public record WatchedPoint(List<String> line, double x, double y) {

    /** Copies the names. */
    public WatchedPoint {
        line = List.copyOf(line);
    }
}
