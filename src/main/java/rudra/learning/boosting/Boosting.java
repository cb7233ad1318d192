package rudra.learning.boosting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import rudra.job.Progress;
import rudra.learning.Hyperparameter;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;

/** Gradient-boosted trees (Chen and Guestrin 2016, KDD), by XGBoost on one thread. */
public final class Boosting implements ModelFamily {

    @Override
    public String id() {
        return "boosting";
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.CLASSIFICATION, Task.REGRESSION);
    }

    @Override
    public Diet diet() {
        return Diet.NATIVE;
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(
                Hyperparameter.whole("rounds", 300, 1, 10_000),
                Hyperparameter.factor("learningRate", 0.05, 1e-3, 1),
                Hyperparameter.whole("depth", 4, 1, 16),
                Hyperparameter.factor("leastInLeaf", 1, 1e-3, 1_000),
                Hyperparameter.number("rowShare", 0.8, 0.1, 1),
                Hyperparameter.number("columnShare", 0.8, 0.1, 1),
                Hyperparameter.factor("penalty", 1, 1e-3, 1_000));
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        try (Matrix matrix = Matrix.of(training.features())) {
            matrix.rows().setLabel(labels(training.target()));
            Booster booster =
                    XGBoost.train(
                            matrix.rows(), parameters(training, settings), 1, Map.of(), null, null);
            for (int round = 1; round < settings.whole("rounds"); round++) {
                progress.checkCancelled();
                booster.update(matrix.rows(), round);
            }
            BoostedTrees trees = BoostedTrees.of(booster.toByteArray("json"));
            booster.dispose();
            return trees;
        } catch (XGBoostError e) {
            throw BoostedTrees.failed(e);
        }
    }

    private static float[] labels(double[] target) {
        float[] labels = new float[target.length];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = (float) target[row];
        }
        return labels;
    }

    private static Map<String, Object> parameters(Training training, Settings settings) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        boolean classes = training.task() == Task.CLASSIFICATION;
        parameters.put("objective", classes ? "binary:logistic" : "reg:squarederror");
        parameters.put("tree_method", "hist");
        parameters.put("eta", settings.number("learningRate"));
        parameters.put("max_depth", settings.whole("depth"));
        parameters.put("min_child_weight", settings.number("leastInLeaf"));
        parameters.put("subsample", settings.number("rowShare"));
        parameters.put("colsample_bynode", settings.number("columnShare"));
        parameters.put("lambda", settings.number("penalty"));
        parameters.put("nthread", 1);
        parameters.put("seed", training.seed().value() & Integer.MAX_VALUE);
        parameters.put("verbosity", 0);
        return parameters;
    }
}
