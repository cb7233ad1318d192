package rudra.learning.analysis;

import java.util.List;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.dataset.Dataset;
import rudra.job.Progress;
import rudra.learning.ModelFamily;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.TrainingListener;
import rudra.learning.calibration.Decision;
import rudra.learning.calibration.ThresholdRule;
import rudra.learning.training.NotNumbersException;
import rudra.learning.training.TimeLimitException;
import rudra.learning.training.TrainedModel;
import rudra.learning.training.Trainer;

/** Trains a model and finds from which score on it calls a row positive, or unusual. */
record Deciding(TrainParameters asked, ModelFamily family, Settings settings) {
    /** The setting of a family that says which share of training rows may be unusual. */
    private static final String OUTSIDE = "outside";

    private static final double USUALLY_OUTSIDE = 0.05;

    /**
     * What comes out.
     *
     * @param model trained on all rows
     * @param decision from which score on it calls
     */
    record Decided(TrainedModel model, Decision decision) {}

    /**
     * Trains on all rows.
     *
     * @throws AnalysisException of sort {@code FAILURE} if it takes longer than allowed
     */
    Decided train(
            Dataset rows, Asked what, Seed seed, TrainingListener listener, Progress progress) {
        Trainer trainer =
                new Trainer(
                        family,
                        settings,
                        List.of(asked.target()),
                        asked.preparation(),
                        asked.calibration(),
                        asked.timeLimit());
        try {
            if (asked.threshold() == ThresholdRule.HALF || what.task() != Task.CLASSIFICATION) {
                TrainedModel model =
                        trainer.train(rows, what.values(), what.task(), seed, listener, progress);
                return new Decided(
                        model,
                        what.task() == Task.ANOMALY ? unusual(model, rows) : Decision.half());
            }
            Trainer.Judged judged = trainer.judged(rows, what.values(), seed, listener, progress);
            return new Decided(
                    judged.model(),
                    Decision.leastCost(
                            judged.unseen(),
                            what.labels(),
                            asked.costFalsePositive(),
                            asked.costFalseNegative()));
        } catch (NotNumbersException e) {
            throw AnalysisException.failure(
                    Problem.of(
                                    "learning.not-numbers",
                                    "%s Take other settings, another preparation or another family."
                                            .formatted(e.getMessage()))
                            .inField("calibration"));
        } catch (TimeLimitException e) {
            throw AnalysisException.failure(
                    Problem.of(
                                    "learning.time-limit",
                                    "%s Allow more, or take fewer rows or another family."
                                            .formatted(e.getMessage()))
                            .inField("timeLimit"));
        }
    }

    private Decision unusual(TrainedModel model, Dataset rows) {
        double share = settings.values().getOrDefault(OUTSIDE, USUALLY_OUTSIDE);
        return Decision.mostUnusual(model.score(rows), share);
    }
}
