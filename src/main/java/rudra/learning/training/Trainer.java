package rudra.learning.training;

import java.util.List;
import java.util.stream.IntStream;
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
import rudra.learning.calibration.CalibrationMethod;
import rudra.learning.calibration.Calibrator;
import rudra.learning.preparation.Preparation;
import rudra.learning.preparation.Preparation.Labelled;
import rudra.learning.preparation.PreparationParameters;
import rudra.learning.preparation.PreparedRows;
import rudra.learning.validation.Fold;
import rudra.learning.validation.StratifiedFolds;

/**
 * Trains one family with given settings.
 *
 * @param family the family
 * @param settings a value for every hyperparameter
 * @param excluded columns that are no features, such as the target
 * @param preparation what happens to rows before
 * @param calibration how scores become probabilities that come true
 * @param timeLimit after how many seconds a training is given up; 0 for no limit
 */
public record Trainer(
        ModelFamily family,
        Settings settings,
        List<String> excluded,
        PreparationParameters preparation,
        CalibrationMethod calibration,
        double timeLimit) {
    private static final int FOLDS = 5;
    private static final long STREAM = Seed.unit("out-of-fold");

    /** Copies the list. */
    public Trainer {
        excluded = List.copyOf(excluded);
    }

    /** With the preparation that the family needs and no more. */
    public Trainer(ModelFamily family, Settings settings, List<String> excluded) {
        this(family, settings, excluded, PreparationParameters.defaults());
    }

    /** With scores as they are, and as much time as it takes. */
    public Trainer(
            ModelFamily family,
            Settings settings,
            List<String> excluded,
            PreparationParameters preparation) {
        this(family, settings, excluded, preparation, CalibrationMethod.NONE, 0);
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
        if (calibration != CalibrationMethod.NONE && task == Task.CLASSIFICATION) {
            return judged(rows, target, seed, listener, progress).model();
        }
        return TimeLimit.within(
                timeLimit, progress, limited -> fit(rows, target, task, seed, listener, limited));
    }

    /**
     * A model, and what models like it made of its training rows without having seen them.
     *
     * @param model trained on all rows
     * @param unseen the probability of each row, by a model that was trained on others
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Judged(TrainedModel model, double[] unseen) {}

    /**
     * Trains to tell two classes apart, and once more for each of five stratified folds of the
     * training rows: what these models say of the fold that they did not see calibrates the one
     * that is trained on all rows.
     *
     * @throws AnalysisException of sort {@code INPUT} if a class has fewer than two rows
     * @throws NotNumbersException if a score that should be calibrated is not a finite number
     */
    public Judged judged(
            Dataset rows,
            double[] target,
            Seed seed,
            TrainingListener listener,
            Progress progress) {
        return TimeLimit.within(
                timeLimit,
                progress,
                limited -> judgedWithin(rows, target, seed, listener, limited));
    }

    private Judged judgedWithin(
            Dataset rows,
            double[] target,
            Seed seed,
            TrainingListener listener,
            Progress progress) {
        boolean[] labels = new boolean[target.length];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = target[row] > 0.5;
        }
        double[] unseen = unseen(rows, target, labels, seed, progress);
        Calibrator calibrator = calibration.fit(unseen, labels);
        TrainedModel model = fit(rows, target, Task.CLASSIFICATION, seed, listener, progress);
        return new Judged(
                new TrainedModel(model.preparation(), model.form(), calibrator),
                calibrator.of(unseen));
    }

    private double[] unseen(
            Dataset rows, double[] target, boolean[] labels, Seed seed, Progress progress) {
        int positives = (int) IntStream.range(0, labels.length).filter(k -> labels[k]).count();
        int rarer = Math.min(positives, labels.length - positives);
        if (rarer < 2) {
            throw tooFew(rarer);
        }
        Seed own = new Seed(seed.stream(STREAM).nextLong());
        double[] unseen = new double[labels.length];
        for (Fold fold : StratifiedFolds.of(labels, Math.min(FOLDS, rarer), own)) {
            double[] part = IntStream.of(fold.training()).mapToDouble(k -> target[k]).toArray();
            double[] scores =
                    fit(
                                    rows.rows(fold.training()),
                                    part,
                                    Task.CLASSIFICATION,
                                    seed,
                                    TrainingListener.none(),
                                    progress)
                            .score(rows.rows(fold.test()));
            for (int k = 0; k < scores.length; k++) {
                if (!Double.isFinite(scores[k])) {
                    throw new NotNumbersException(family.id());
                }
                unseen[fold.test()[k]] = scores[k];
            }
        }
        return unseen;
    }

    private static AnalysisException tooFew(int rarer) {
        return AnalysisException.input(
                Problem.of(
                        "learning.too-few-rows",
                        "The rarer class has %d training rows, and calibrating or weighing costs needs two. Bring more rows, or do without."
                                .formatted(rarer)));
    }

    private TrainedModel fit(
            Dataset rows,
            double[] target,
            Task task,
            Seed seed,
            TrainingListener listener,
            Progress progress) {
        ClassBalance.require(preparation, family, settings);
        PreparedRows prepared =
                Preparation.fit(
                        preparation,
                        rows,
                        excluded,
                        family.diet(),
                        new Labelled(target, task, seed, progress));
        requireColumns(prepared.preparation(), rows);
        Training training =
                new Training(
                        prepared.features(),
                        prepared.target(),
                        prepared.origins(),
                        prepared.weights(),
                        task,
                        seed,
                        listener);
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
