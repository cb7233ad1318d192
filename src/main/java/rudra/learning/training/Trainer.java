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
import rudra.learning.preparation.Preparation.Labelled;
import rudra.learning.preparation.PreparationParameters;
import rudra.learning.preparation.PreparedRows;

/**
 * Trains one family with given settings.
 *
 * @param family the family
 * @param settings a value for every hyperparameter
 * @param excluded columns that are no features, such as the target
 * @param preparation what happens to rows before
 */
public record Trainer(
        ModelFamily family,
        Settings settings,
        List<String> excluded,
        PreparationParameters preparation) {
    /** Copies the list. */
    public Trainer {
        excluded = List.copyOf(excluded);
    }

    /** With the preparation that the family needs and no more. */
    public Trainer(ModelFamily family, Settings settings, List<String> excluded) {
        this(family, settings, excluded, PreparationParameters.defaults());
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
        PreparedRows prepared =
                Preparation.fit(
                        preparation,
                        rows,
                        excluded,
                        family.diet(),
                        new Labelled(target, task, seed, progress));
        requireColumns(prepared.preparation(), rows);
        Training training =
                new Training(prepared.features(), prepared.target(), task, seed, listener);
        requireEnough(training);
        return new TrainedModel(prepared.preparation(), family.fit(training, settings, progress));
    }

    private void requireEnough(Training training) {
        family.least()
                .lacking(training)
                .ifPresent(what -> {
                    throw AnalysisException.input(
                            Problem.of(
                                    "learning.too-few-rows",
                                    "“%s” %s. Leave it out, ask for fewer folds or bring more rows."
                                            .formatted(family.id(), what)));
                });
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
