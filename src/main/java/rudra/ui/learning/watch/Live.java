package rudra.ui.learning.watch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What can be seen of a training under way.
 *
 * @param fraction the share that is done; not-a-number while it is not known
 * @param message what is being done
 * @param folds how good each family was on each fold that is done, in the order of the folds
 * @param curves of the family and fold heard of last: its lines, such as the loss in validation by
 *     iteration
 * @param curvesOf whose curves these are, such as {@code boosting}, {@code 3}
 */
public record Live(
        double fraction,
        String message,
        Map<String, List<Double>> folds,
        Map<String, Line> curves,
        List<String> curvesOf) {

    /**
     * A line as far as it goes.
     *
     * @param x where its points are
     * @param y their values
     */
    public record Line(List<Double> x, List<Double> y) {
        /** Copies the lists. */
        public Line {
            x = List.copyOf(x);
            y = List.copyOf(y);
        }
    }

    /** Copies the collections, in their order. */
    public Live {
        folds = Collections.unmodifiableMap(new LinkedHashMap<>(folds));
        curves = Collections.unmodifiableMap(new LinkedHashMap<>(curves));
        curvesOf = List.copyOf(curvesOf);
    }

    /** Nothing yet. */
    static Live begun() {
        return new Live(Double.NaN, "", Map.of(), Map.of(), List.of());
    }

    /** How many trainings are done. */
    public int done() {
        return folds.values().stream().mapToInt(List::size).sum();
    }
}
