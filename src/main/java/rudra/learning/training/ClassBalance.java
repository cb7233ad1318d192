package rudra.learning.training;

import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.analysis.json.Ids;
import rudra.learning.ModelFamily;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.preparation.PreparationParameters;
import rudra.learning.preparation.PreparationParameters.Balance;

/** What is asked about a rare class, and whether a training can do it. */
public final class ClassBalance {
    private ClassBalance() {}

    /**
     * Checks it before anything runs.
     *
     * @throws AnalysisException of sort {@code USAGE} where there are no classes, or where they are
     *     to be weighed by a family that is never told them
     */
    public static void require(
            PreparationParameters preparation, ModelFamily family, Settings settings, Task task) {
        Balance balance = preparation.balance();
        if (balance == Balance.NONE) {
            return;
        }
        if (task != Task.CLASSIFICATION) {
            throw wrong(
                    "“%s” is for a rare class, and here no classes are learned. Ask for preparation.balance=none."
                            .formatted(Ids.of(balance)));
        }
        if (balance == Balance.CLASS_WEIGHTS && !family.takesWeights(settings)) {
            throw wrong(
                    "“%s” is not told the classes when it learns, or has a member that is not, and so cannot weigh them: leave it out, or draw rows of the rare class again by preparation.balance=oversample."
                            .formatted(family.id()));
        }
    }

    private static AnalysisException wrong(String message) {
        return AnalysisException.usage(
                Problem.of("learning.balance-wrong", message).inField("preparation.balance"));
    }
}
