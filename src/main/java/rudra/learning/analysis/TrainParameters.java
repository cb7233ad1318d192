package rudra.learning.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import rudra.analysis.AtLeast;
import rudra.analysis.NamesOf;
import rudra.analysis.Offered;
import rudra.analysis.Unit;
import rudra.learning.TaskChoice;
import rudra.learning.calibration.CalibrationMethod;
import rudra.learning.calibration.ThresholdRule;
import rudra.learning.preparation.PreparationParameters;

/**
 * What a training is asked.
 *
 * @param target the column that is to be predicted
 * @param positive the class whose probability is learned; the rarer one if empty
 * @param task what is to be learned; by itself what the column says
 * @param family the family
 * @param settings its hyperparameters that are not the usual ones, by name
 * @param preparation what happens to rows before the family sees them
 * @param calibration how scores become probabilities that come true
 * @param threshold how the probability is found from which on a row is called positive
 * @param costFalsePositive what it costs to call a negative row positive
 * @param costFalseNegative what it costs to call a positive row negative
 * @param timeLimit after how many seconds the training is given up; 0 for no limit
 */
public record TrainParameters(
        @NamesOf("column") String target,
        String positive,
        TaskChoice task,
        @Offered(Families.Ids.class) String family,
        Map<String, Double> settings,
        PreparationParameters preparation,
        CalibrationMethod calibration,
        ThresholdRule threshold,
        @AtLeast(0) double costFalsePositive,
        @AtLeast(0) double costFalseNegative,
        @Unit("seconds") @AtLeast(0) double timeLimit) {
    /** A default that nobody foresaw costs several refusals of a good loan. */
    private static final double FALSE_NEGATIVE = 5;

    /** Copies the map. */
    public TrainParameters {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** With the preparation that the family needs and no more. */
    TrainParameters(String target, String positive, String family, Map<String, Double> settings) {
        this(target, positive, family, settings, PreparationParameters.defaults());
    }

    /** With scores as they are, called from one half on. */
    TrainParameters(
            String target,
            String positive,
            String family,
            Map<String, Double> settings,
            PreparationParameters preparation) {
        this(
                target,
                positive,
                TaskChoice.BY_TARGET,
                family,
                settings,
                preparation,
                CalibrationMethod.NONE,
                ThresholdRule.HALF,
                1,
                FALSE_NEGATIVE,
                0);
    }

    /** Boosted trees. */
    public static TrainParameters defaults() {
        return new TrainParameters("", "", "boosting", Map.of());
    }
}
