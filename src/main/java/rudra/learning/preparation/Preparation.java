package rudra.learning.preparation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import rudra.analysis.Seed;
import rudra.dataset.Dataset;
import rudra.job.Progress;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.ModelFamily.Diet;
import rudra.learning.Task;

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
     * Fits on training rows what a family needs and no more.
     *
     * @param excluded columns that are no features, such as the target
     * @param diet the shape that the model wants
     */
    public static Preparation of(Dataset training, Collection<String> excluded, Diet diet) {
        return fit(
                        PreparationParameters.defaults(),
                        training,
                        excluded,
                        diet,
                        new Labelled(
                                new double[training.size()],
                                Task.REGRESSION,
                                Seed.DEFAULT,
                                Progress.none()))
                .preparation();
    }

    /**
     * What training rows are to be learned for.
     *
     * @param target a value for each row: 1 for the positive class and 0 for the other, or a number
     * @param task what is to be learned
     * @param seed from which random numbers follow
     * @param progress looked at for cancellation
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Labelled(double[] target, Task task, Seed seed, Progress progress) {}

    /**
     * Fits on training rows.
     *
     * @param wanted what happens to rows
     * @param excluded columns that are no features, such as the target
     * @param diet the shape that the model wants
     * @param labelled a value for each row, and what it is
     * @throws rudra.analysis.AnalysisException of sort {@code INPUT} if removing outliers leaves
     *     too little
     */
    public static PreparedRows fit(
            PreparationParameters wanted,
            Dataset training,
            Collection<String> excluded,
            Diet diet,
            Labelled labelled) {
        List<String> left = new ArrayList<>(excluded);
        left.addAll(wanted.leaveOut());
        Encoding encoding = Encoding.of(training, left);
        TrainingRows rows =
                new TrainingRows(
                        encoding.encode(training),
                        labelled.target(),
                        labelled.task(),
                        labelled.seed(),
                        labelled.progress());
        return new Preparing(wanted, wanted.needsNumbers(diet), rows).prepare(encoding);
    }

    /** The columns whose values reach the model, whatever becomes of them. */
    public List<Feature> columns() {
        List<Feature> columns = encoding.features();
        for (Step step : steps) {
            switch (step) {
                case Selection selection -> columns = selection.of(columns);
                case Clip _ -> {}
                // From here on a column may be several features.
                default -> {
                    return columns;
                }
            }
        }
        return columns;
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
        return prepare(encode(rows));
    }

    /** The columns of rows, before anything is made of them. */
    public Features encode(Dataset rows) {
        return encoding.encode(rows);
    }

    /**
     * Rows as the model sees them.
     *
     * @param encoded what {@link #encode} leaves, its values changed or not
     */
    public Features prepare(Features encoded) {
        Features features = encoded;
        for (Step step : steps) {
            features = step.apply(features);
        }
        return features;
    }
}
