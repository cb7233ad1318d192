package rudra.learning.analysis;

import java.util.List;
import java.util.stream.IntStream;
import rudra.dataset.Dataset;
import rudra.learning.BinaryTarget;
import rudra.learning.ModelFamily;
import rudra.learning.NumberTarget;
import rudra.learning.Target;
import rudra.learning.Task;
import rudra.learning.TaskChoice;
import rudra.learning.model.StoredModel;

/**
 * What a training is to learn from which rows.
 *
 * @param task what is to be learned
 * @param rows the rows that train, by their places in the table
 * @param values a value for each of them; 0 where nothing is to be predicted
 * @param classes what the model will tell apart
 * @param positives how many rows are of the positive class
 */
@SuppressWarnings("ArrayRecordComponent")
record Asked(Task task, int[] rows, double[] values, StoredModel.Classes classes, int positives) {

    /**
     * Reads what is asked. Without a target a family that knows no classes learns what is usual.
     *
     * @throws rudra.analysis.AnalysisException of sort {@code USAGE} if the family learns something
     *     else, or something was asked for that has no meaning for what is learned
     */
    static Asked of(TrainParameters p, ModelFamily family, Dataset all) {
        boolean toldNothing =
                p.task() == TaskChoice.ANOMALY
                        || (p.task() == TaskChoice.BY_TARGET
                                && p.target().isEmpty()
                                && family.tasks().contains(Task.ANOMALY));
        Asked asked = toldNothing ? unusual(p, family, all) : told(p, family, all);
        Suited.require(asked.task, p.preparation());
        Suited.require(asked.task, p.calibration());
        Suited.require(asked.task, p.threshold());
        return asked;
    }

    /** All rows; a target that is named all the same is no feature. */
    private static Asked unusual(TrainParameters p, ModelFamily family, Dataset all) {
        Families.require(List.of(family), Task.ANOMALY, p.target(), "family");
        if (!p.target().isEmpty() && all.column(p.target()).isEmpty()) {
            throw BinaryTarget.unknown(all, p.target());
        }
        return new Asked(
                Task.ANOMALY,
                IntStream.range(0, all.size()).toArray(),
                new double[all.size()],
                StoredModel.Classes.UNUSUAL,
                0);
    }

    private static Asked told(TrainParameters p, ModelFamily family, Dataset all) {
        Target target = Target.of(all, p.target(), p.positive(), p.task());
        Families.require(List.of(family), target, "family");
        return switch (target) {
            case BinaryTarget classes ->
                    new Asked(
                            Task.CLASSIFICATION,
                            classes.rows(),
                            classes.values(),
                            new StoredModel.Classes(
                                    classes.column(), classes.positive(), classes.negative()),
                            classes.positives());
            case NumberTarget numbers ->
                    new Asked(
                            Task.REGRESSION,
                            numbers.rows(),
                            numbers.values(),
                            StoredModel.Classes.number(numbers.column()),
                            0);
        };
    }

    /** Which rows are positive. */
    boolean[] labels() {
        boolean[] labels = new boolean[values.length];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = values[row] > 0.5;
        }
        return labels;
    }
}
