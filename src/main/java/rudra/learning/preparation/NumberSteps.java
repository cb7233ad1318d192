package rudra.learning.preparation;

import java.util.List;
import rudra.learning.Features;
import rudra.learning.ModelFamily.Diet;
import rudra.learning.preparation.PreparationParameters.Missing;

/**
 * What makes numbers of one scale of rows as they are, fitted on training rows: for a model within
 * another that takes rows as they are.
 *
 * @param steps in order
 */
public record NumberSteps(List<Step> steps) {
    /** Copies the list. */
    public NumberSteps {
        steps = List.copyOf(steps);
    }

    /** Fits on training rows; nothing happens to rows for a model that takes them as they are. */
    public static NumberSteps of(Features training, Diet diet) {
        if (diet == Diet.NATIVE) {
            return new NumberSteps(List.of());
        }
        Step words = new OneHot();
        Features numbers = words.apply(training);
        Step gaps = Fill.of(numbers, Missing.MEDIAN, 0, true);
        Features full = gaps.apply(numbers);
        return new NumberSteps(List.of(words, gaps, Standard.of(full)));
    }

    /** Rows as the model sees them. */
    public Features apply(Features rows) {
        Features features = rows;
        for (Step step : steps) {
            features = step.apply(features);
        }
        return features;
    }
}
