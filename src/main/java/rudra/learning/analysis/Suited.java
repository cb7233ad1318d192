package rudra.learning.analysis;

import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.learning.Task;
import rudra.learning.calibration.CalibrationMethod;
import rudra.learning.calibration.ThresholdRule;
import rudra.learning.preparation.PreparationParameters;
import rudra.learning.preparation.PreparationParameters.Balance;
import rudra.learning.preparation.PreparationParameters.Categories;
import rudra.learning.preparation.PreparationParameters.ColumnChoice;

/** Refuses what was asked for and has no meaning for what is learned. */
final class Suited {
    private Suited() {}

    /**
     * Checks steps of preparation.
     *
     * @throws AnalysisException of sort {@code USAGE} naming the step
     */
    static void require(Task task, PreparationParameters wanted) {
        if (task != Task.CLASSIFICATION && wanted.balance() != Balance.NONE) {
            throw unfit(task, "preparation.balance", "makes classes equally frequent");
        }
        boolean chooses =
                wanted.selection() != ColumnChoice.ALL
                        && wanted.selection() != ColumnChoice.CORRELATION;
        if (task == Task.ANOMALY && chooses) {
            throw unfit(
                    task, "preparation.selection", "chooses columns by what they tell of a target");
        }
        if (task == Task.ANOMALY && wanted.categories() == Categories.TARGET) {
            throw unfit(task, "preparation.categories", "gives categories the means of a target");
        }
    }

    /**
     * Checks how scores are to become probabilities.
     *
     * @throws AnalysisException of sort {@code USAGE} if what is learned has none
     */
    static void require(Task task, CalibrationMethod calibration) {
        if (task != Task.CLASSIFICATION && calibration != CalibrationMethod.NONE) {
            throw unfit(task, "calibration", "fits scores to the classes that came");
        }
    }

    /**
     * Checks how rows are to be called.
     *
     * @throws AnalysisException of sort {@code USAGE} if there is nothing by which to find where
     */
    static void require(Task task, ThresholdRule threshold) {
        if (task != Task.CLASSIFICATION && threshold != ThresholdRule.HALF) {
            throw unfit(task, "threshold", "weighs the costs of calling classes wrongly");
        }
    }

    private static AnalysisException unfit(Task task, String field, String does) {
        return AnalysisException.usage(
                Problem.of(
                                "learning.task-unfit",
                                "“%s” %s, and %s. Leave it out."
                                        .formatted(
                                                field,
                                                does,
                                                task == Task.ANOMALY
                                                        ? "what is unusual is learned without a target"
                                                        : "a number is learned here"))
                        .inField(field));
    }
}
