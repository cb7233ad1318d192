package rudra.learning.training;

import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.learning.ModelFamily;
import rudra.learning.Settings;
import rudra.learning.preparation.PreparationParameters;
import rudra.learning.preparation.PreparationParameters.Balance;

/** Whether a family can do what is asked about a rare class. */
public final class ClassBalance {
    private ClassBalance() {}

    /**
     * Checks it before anything runs.
     *
     * @throws AnalysisException of sort {@code USAGE} where classes are to be weighed by a family
     *     that is never told them
     */
    public static void require(
            PreparationParameters preparation, ModelFamily family, Settings settings) {
        if (preparation.balance() == Balance.CLASS_WEIGHTS && !family.takesWeights(settings)) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "learning.balance-wrong",
                                    "“%s” is not told the classes when it learns, or has a member that is not, and so cannot weigh them: leave it out, or draw rows of the rare class again by preparation.balance=oversample."
                                            .formatted(family.id()))
                            .inField("preparation.balance"));
        }
    }
}
