package rudra.learning.boosting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ml.dmlc.xgboost4j.java.XGBoostError;
import rudra.job.Progress;
import rudra.learning.Hyperparameter;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.stopping.HeldOut;

/**
 * Gradient-boosted trees (Chen and Guestrin 2016, KDD), by XGBoost on one thread. With patience, a
 * fifth of the training rows is held out and the trees that no longer help on these are left out.
 */
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
    public boolean takesWeights(Settings settings) {
        return true;
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
                Hyperparameter.factor("penalty", 1, 1e-3, 1_000),
                Hyperparameter.whole("patience", 0, 0, 1_000));
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        int patience = settings.whole("patience");
        Rounds rounds =
                new Rounds(parameters(training, settings), settings.whole("rounds"), patience);
        try {
            return rounds.run(
                    training, patience > 0 ? HeldOut.of(training) : Optional.empty(), progress);
        } catch (XGBoostError e) {
            throw BoostedTrees.failed(e);
        }
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
