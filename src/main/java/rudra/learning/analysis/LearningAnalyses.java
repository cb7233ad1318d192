package rudra.learning.analysis;

import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.InputDeclaration;
import rudra.dataset.Dataset;
import rudra.learning.ModelFamily;
import rudra.learning.Task;
import rudra.learning.cluster.ClusterAnalysis;
import rudra.learning.model.ModelFile;
import rudra.learning.model.StoredModel;

/** All analyses of this room. */
public final class LearningAnalyses {
    private static final InputDeclaration<StoredModel> MODEL =
            InputDeclaration.one("model", ModelFile.KIND);

    private LearningAnalyses() {}

    /**
     * One of each.
     *
     * @param dataset the input of all
     */
    public static List<Analysis<?, ?>> all(InputDeclaration<Dataset> dataset) {
        return List.of(
                new CompareAnalysis(dataset),
                new CurveAnalysis(dataset),
                new TrainAnalysis(dataset),
                new ClusterAnalysis(dataset),
                new PredictAnalysis(MODEL, dataset),
                new EvaluateAnalysis(MODEL, dataset),
                new TuneAnalysis(dataset),
                new ExplainAnalysis(MODEL, dataset));
    }

    /** The ids of the families that every comparison has beside those that are chosen. */
    public static List<String> baselines(Task task) {
        return Families.of(List.of(), task).stream().map(ModelFamily::id).toList();
    }
}
