package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.dataset.Dataset;
import rudra.job.Progress;
import rudra.learning.BinaryTarget;
import rudra.learning.model.StoredModel;

/** The analysis {@code learning.evaluate}: how good a model that was kept is on another table. */
record EvaluateAnalysis(InputDeclaration<StoredModel> model, InputDeclaration<Dataset> dataset)
        implements Analysis<EvaluateParameters, EvaluateResult> {

    @Override
    public String id() {
        return "learning.evaluate";
    }

    @Override
    public String citation() {
        return "DeLong, DeLong and Clarke-Pearson (1988), Comparing the areas under two or more"
                + " correlated receiver operating characteristic curves, Biometrics 44";
    }

    @Override
    public Class<EvaluateParameters> parameterType() {
        return EvaluateParameters.class;
    }

    @Override
    public Class<EvaluateResult> resultType() {
        return EvaluateResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(model, dataset);
    }

    @Override
    public EvaluateResult run(EvaluateParameters p, Inputs inputs, Progress progress) {
        StoredModel stored = inputs.get(model);
        Dataset all = inputs.get(dataset);
        StoredModel.Classes classes = stored.classes();
        BinaryTarget target =
                BinaryTarget.of(all, classes.target(), classes.positive(), classes.negative());
        requireBothClasses(target);
        Dataset rows = all.rows(target.rows());
        progress.checkCancelled();
        double[] scores = stored.trained().score(rows);
        progress.checkCancelled();
        return new Evaluation(stored, target, scores)
                .result(p.threshold(), all.size(), remarks(stored, all, rows));
    }

    private static void requireBothClasses(BinaryTarget target) {
        int positives = target.positives();
        int negatives = target.labels().length - positives;
        if (positives == 0 || negatives == 0) {
            throw AnalysisException.input(
                    Problem.of(
                                    "learning.one-class",
                                    "“%s” has %,d rows of “%s” and %,d of “%s”: telling both apart needs rows of each."
                                            .formatted(
                                                    target.column(),
                                                    positives,
                                                    target.positive(),
                                                    negatives,
                                                    target.negative()))
                            .inField(target.column()));
        }
    }

    private static List<String> remarks(StoredModel stored, Dataset all, Dataset rows) {
        List<String> remarks = new ArrayList<>(Remarks.of(stored, rows));
        if (all.digest().equals(stored.origin().dataset())) {
            remarks.addFirst(
                    "These are the rows that the model was trained on: on others it is less good.");
        }
        return remarks;
    }
}
