package rudra.learning.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.AnalysisException;
import rudra.analysis.AtLeast;
import rudra.analysis.Inline;
import rudra.analysis.NamesOf;
import rudra.analysis.Offered;
import rudra.analysis.Problem;
import rudra.analysis.Unit;
import rudra.learning.TaskChoice;
import rudra.learning.calibration.CalibrationMethod;
import rudra.learning.metric.ErrorCosts;
import rudra.learning.preparation.PreparationParameters;
import rudra.learning.validation.StratifiedKFold;
import rudra.learning.validation.Validation;

/**
 * What a comparison of models is asked.
 *
 * @param target the column that is to be predicted
 * @param positive the class whose probability is learned; the rarer one if empty
 * @param task what is to be learned; by itself what the column says
 * @param families the families that are compared; the baselines are always among them
 * @param settings hyperparameters that are not the usual ones, as {@code family.name}
 * @param validation how rows are parted into those that train and those that judge
 * @param costFalsePositive what it costs to call a negative row positive
 * @param costFalseNegative what it costs to call a positive row negative
 * @param preparation what happens to rows before a family sees them
 * @param calibration how scores become probabilities that come true
 * @param timeLimit after how many seconds a training is given up; 0 for no limit
 */
public record CompareParameters(
        @NamesOf("column") String target,
        String positive,
        TaskChoice task,
        @Offered(Families.Ids.class) List<String> families,
        Map<String, Double> settings,
        @Inline Validation validation,
        @AtLeast(0) double costFalsePositive,
        @AtLeast(0) double costFalseNegative,
        PreparationParameters preparation,
        CalibrationMethod calibration,
        @Unit("seconds") @AtLeast(0) double timeLimit) {
    /** A default that nobody foresaw costs several refusals of a good loan. */
    private static final double FALSE_NEGATIVE = 5;

    /** Copies the collections. */
    public CompareParameters {
        families = List.copyOf(families);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** With the preparation that each family needs, and scores as they are. */
    CompareParameters(
            String target,
            String positive,
            List<String> families,
            Map<String, Double> settings,
            Validation validation,
            double costFalsePositive,
            double costFalseNegative) {
        this(
                target,
                positive,
                TaskChoice.BY_TARGET,
                families,
                settings,
                validation,
                costFalsePositive,
                costFalseNegative,
                PreparationParameters.defaults(),
                CalibrationMethod.NONE,
                0);
    }

    /** Three families on ten folds. */
    public static CompareParameters defaults() {
        return new CompareParameters(
                "",
                "",
                TaskChoice.BY_TARGET,
                List.of("logistic", "random-forest", "boosting"),
                Map.of(),
                StratifiedKFold.defaults(),
                1,
                FALSE_NEGATIVE,
                PreparationParameters.defaults(),
                CalibrationMethod.NONE,
                0);
    }

    /**
     * What errors cost.
     *
     * @throws AnalysisException of sort {@code USAGE} if neither costs anything
     */
    ErrorCosts costs() {
        if (costFalsePositive == 0 && costFalseNegative == 0) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "learning.costs-wrong",
                                    "One of the two costs of errors has to be above 0.")
                            .inField("costFalseNegative"));
        }
        return new ErrorCosts(costFalsePositive, costFalseNegative);
    }

    /** The settings of one family, by the names that it declares. */
    Map<String, Double> settingsOf(String family) {
        Map<String, Double> own = new LinkedHashMap<>();
        settings.forEach((name, value) -> {
            if (name.startsWith(family + ".")) {
                own.put(name.substring(family.length() + 1), value);
            }
        });
        return own;
    }
}
