package rudra.learning.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import rudra.learning.preparation.PreparationParameters;

/**
 * What a training is asked.
 *
 * @param target the column that is to be predicted
 * @param positive the class whose probability is learned; the rarer one if empty
 * @param family the family
 * @param settings its hyperparameters that are not the usual ones, by name
 * @param preparation what happens to rows before the family sees them
 */
public record TrainParameters(
        String target,
        String positive,
        String family,
        Map<String, Double> settings,
        PreparationParameters preparation) {
    /** Copies the map. */
    public TrainParameters {
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** With the preparation that the family needs and no more. */
    TrainParameters(String target, String positive, String family, Map<String, Double> settings) {
        this(target, positive, family, settings, PreparationParameters.defaults());
    }

    /** Boosted trees. */
    public static TrainParameters defaults() {
        return new TrainParameters("", "", "boosting", Map.of(), PreparationParameters.defaults());
    }
}
