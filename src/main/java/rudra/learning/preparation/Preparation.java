package rudra.learning.preparation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import rudra.dataset.Dataset;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.ModelFamily.Diet;

/**
 * Everything that happens to rows before a model sees them, fitted on training rows.
 *
 * @param encoding from columns to features
 * @param steps what follows, in order
 */
public record Preparation(Encoding encoding, List<Step> steps) {
    /** Copies the list. */
    public Preparation {
        steps = List.copyOf(steps);
    }

    /**
     * Fits on training rows.
     *
     * @param excluded columns that are no features, such as the target
     * @param diet the shape that the model wants
     */
    public static Preparation of(Dataset training, Collection<String> excluded, Diet diet) {
        Encoding encoding = Encoding.of(training, excluded);
        Fitting fitting = new Fitting(encoding.encode(training));
        fitting.step(Selection::varying);
        if (diet == Diet.NUMBERS) {
            fitting.step(_ -> new OneHot());
            fitting.step(Fill::of);
            fitting.step(Standard::of);
        }
        return new Preparation(encoding, fitting.steps);
    }

    /** The columns whose values reach the model, whatever becomes of them. */
    public List<Feature> columns() {
        return steps.stream()
                .filter(Selection.class::isInstance)
                .map(Selection.class::cast)
                .findFirst()
                .map(selection -> selection.of(encoding.features()))
                .orElse(encoding.features());
    }

    /**
     * Words of categories that reach the model and were not among the training rows; they count as
     * missing.
     */
    public List<UnseenWords> unseen(Dataset rows) {
        return columns().stream()
                .filter(Feature::isCategory)
                .flatMap(feature -> UnseenWords.of(feature, rows).stream())
                .toList();
    }

    /** Rows as the model sees them. */
    public Features apply(Dataset rows) {
        Features features = encoding.encode(rows);
        for (Step step : steps) {
            features = step.apply(features);
        }
        return features;
    }

    /** Fits each step on what the steps before it leave. */
    private static final class Fitting {
        private final List<Step> steps = new ArrayList<>();
        private Features rows;

        Fitting(Features rows) {
            this.rows = rows;
        }

        void step(Function<Features, Step> fit) {
            Step step = fit.apply(rows);
            rows = step.apply(rows);
            steps.add(step);
        }
    }
}
