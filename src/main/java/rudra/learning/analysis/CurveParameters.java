package rudra.learning.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.Inline;
import rudra.analysis.NamesOf;
import rudra.analysis.Offered;
import rudra.learning.TaskChoice;
import rudra.learning.calibration.CalibrationMethod;
import rudra.learning.preparation.PreparationParameters;
import rudra.learning.validation.Validation;

/**
 * What a learning curve is asked.
 *
 * @param target the column that is to be predicted
 * @param positive the class whose probability is learned; the rarer one if empty
 * @param families the families whose curves are drawn
 * @param settings hyperparameters that are not the usual ones, as {@code family.name}
 * @param validation how rows are parted into those that train and those that judge
 * @param preparation what happens to rows before a family sees them
 */
public record CurveParameters(
        @NamesOf("column") String target,
        String positive,
        @Offered(Families.Ids.class) List<String> families,
        Map<String, Double> settings,
        @Inline Validation validation,
        PreparationParameters preparation) {

    /** Copies the collections. */
    public CurveParameters {
        families = List.copyOf(families);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** Those of a comparison. */
    public static CurveParameters defaults() {
        CompareParameters usual = CompareParameters.defaults();
        return new CurveParameters(
                "",
                "",
                List.of("logistic", "boosting"),
                usual.settings(),
                usual.validation(),
                usual.preparation());
    }

    /** The comparison on all rows. */
    CompareParameters comparison() {
        CompareParameters usual = CompareParameters.defaults();
        return new CompareParameters(
                target,
                positive,
                TaskChoice.BY_TARGET,
                families,
                settings,
                validation,
                usual.costFalsePositive(),
                usual.costFalseNegative(),
                preparation,
                CalibrationMethod.NONE,
                0);
    }
}
