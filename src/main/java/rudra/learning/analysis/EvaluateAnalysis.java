package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.List;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.dataset.Dataset;
import rudra.dataset.NumberColumn;
import rudra.job.Progress;
import rudra.learning.BinaryTarget;
import rudra.learning.NumberTarget;
import rudra.learning.model.StoredModel;

/** The analysis {@code learning.evaluate}: how good a model that was kept is on another table. */
record EvaluateAnalysis(InputDeclaration<StoredModel> model, InputDeclaration<Dataset> dataset)
        implements Analysis<EvaluateParameters, Record> {

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
    public Class<Record> resultType() {
        return Record.class;
    }

    @Override
    public List<Class<? extends Record>> resultTypes() {
        return List.of(EvaluateResult.class, NumbersEvaluated.class);
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(model, dataset);
    }

    @Override
    public Record run(EvaluateParameters p, Inputs inputs, Progress progress) {
        StoredModel stored = inputs.get(model);
        Dataset all = inputs.get(dataset);
        return switch (stored.task()) {
            case CLASSIFICATION -> classes(p, stored, all, progress);
            case REGRESSION -> numbers(stored, all, progress);
            case ANOMALY ->
                    throw AnalysisException.usage(
                            Problem.of(
                                    "learning.nothing-to-judge",
                                    "This model was trained without a target and says what is"
                                            + " unusual: nothing in a table tells whether it is"
                                            + " right. Train it with a target, or compare it"
                                            + " with others."));
        };
    }

    private static NumbersEvaluated numbers(StoredModel stored, Dataset all, Progress progress) {
        String name = stored.classes().target();
        if (!(all.column(name).orElse(null) instanceof NumberColumn column)
                || column.missing() == column.size()) {
            throw AnalysisException.input(
                    Problem.of(
                                    "learning.column-wrong",
                                    "%s has no numbers in a column “%s”, which would say what came."
                                            .formatted(all.name(), name))
                            .inField(name));
        }
        NumberTarget target = NumberTarget.of(column);
        Dataset rows = all.rows(target.rows());
        progress.checkCancelled();
        double[] predicted = stored.trained().score(rows);
        return NumbersEvaluated.of(
                stored, target, predicted, all.size(), remarks(stored, all, rows));
    }

    private static EvaluateResult classes(
            EvaluateParameters p, StoredModel stored, Dataset all, Progress progress) {
        StoredModel.Classes classes = stored.classes();
        BinaryTarget target =
                BinaryTarget.of(all, classes.target(), classes.positive(), classes.negative());
        requireBothClasses(target);
        Dataset rows = all.rows(target.rows());
        progress.checkCancelled();
        double[] scores = stored.trained().score(rows);
        progress.checkCancelled();
        return new Evaluation(stored, target, scores)
                .result(
                        p.threshold().orElse(stored.decision().threshold()),
                        all.size(),
                        remarks(stored, all, rows));
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
