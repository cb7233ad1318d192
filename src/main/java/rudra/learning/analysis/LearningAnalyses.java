package rudra.learning.analysis;

import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.dataset.Dataset;

/** All analyses of this room. */
public final class LearningAnalyses {
    private LearningAnalyses() {}

    /**
     * One of each.
     *
     * @param dataset the input of all
     */
    public static List<Analysis<?, ?>> all(InputDeclaration<Dataset> dataset) {
        return List.of(new CompareAnalysis(dataset));
    }
}
