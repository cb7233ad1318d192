package rudra.learning.training;

import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.dataset.Dataset;
import rudra.job.Progress;
import rudra.learning.ModelFamily;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.TrainingListener;
import rudra.learning.preparation.Preparation;

/**
 * Trains one family with given settings.
 *
 * @param family the family
 * @param settings a value for every hyperparameter
 * @param excluded columns that are no features, such as the target
 */
public record Trainer(ModelFamily family, Settings settings, List<String> excluded) {
    /** Copies the list. */
    public Trainer {
        excluded = List.copyOf(excluded);
    }

    /**
     * Trains on rows; nothing else is looked at.
     *
     * @param rows the training rows
     * @param target a value for each row
     * @throws AnalysisException of sort {@code INPUT} if no column can be learned from
     */
    public TrainedModel train(
            Dataset rows, double[] target, Task task, Seed seed, Progress progress) {
        return train(rows, target, task, seed, TrainingListener.none(), progress);
    }

    /** The same, for somebody who wants to see how it goes. */
    public TrainedModel train(
            Dataset rows,
            double[] target,
            Task task,
            Seed seed,
            TrainingListener listener,
            Progress progress) {
        Preparation preparation = Preparation.of(rows, excluded, family.diet());
        requireColumns(preparation, rows);
        Training training = new Training(preparation.apply(rows), target, task, seed, listener);
        return new TrainedModel(preparation, family.fit(training, settings, progress));
    }

    private static void requireColumns(Preparation preparation, Dataset rows) {
        if (preparation.columns().isEmpty()) {
            throw AnalysisException.input(
                    Problem.of(
                            "learning.no-features",
                            "No column of %s but the target varies and is a number, a date or a category: there is nothing to learn from."
                                    .formatted(rows.name())));
        }
    }
}
