package rudra.learning.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.learning.ModelFamily;
import rudra.learning.Target;
import rudra.learning.Task;
import rudra.learning.anomaly.IsolationForest;
import rudra.learning.anomaly.OneClass;
import rudra.learning.baseline.Naive;
import rudra.learning.bayes.NaiveBayes;
import rudra.learning.boosting.Boosting;
import rudra.learning.discriminant.LinearDiscriminant;
import rudra.learning.discriminant.QuadraticDiscriminant;
import rudra.learning.ensemble.Ensemble;
import rudra.learning.kernel.SupportVectors;
import rudra.learning.linear.ElasticNet;
import rudra.learning.linear.Lasso;
import rudra.learning.linear.LeastSquares;
import rudra.learning.linear.Logistic;
import rudra.learning.linear.Ridge;
import rudra.learning.neighbours.NearestNeighbours;
import rudra.learning.network.FeedForward;
import rudra.learning.tree.DecisionTree;
import rudra.learning.tree.RandomForest;

/** The families that can be chosen: a new one is one line here. */
final class Families {
    private static final List<ModelFamily> SINGLE =
            List.of(
                    new Naive(),
                    new Logistic(),
                    new Lasso(),
                    new ElasticNet(),
                    new LinearDiscriminant(),
                    new QuadraticDiscriminant(),
                    new NaiveBayes(),
                    new NearestNeighbours(),
                    new SupportVectors(),
                    new DecisionTree(),
                    new RandomForest(),
                    new Boosting(),
                    new FeedForward(),
                    new IsolationForest(),
                    new OneClass(),
                    new LeastSquares(),
                    new Ridge());

    private static final List<ModelFamily> ALL =
            Stream.concat(SINGLE.stream(), Ensemble.all(SINGLE).stream()).toList();

    /** What every comparison has: a model that cannot beat these is worth nothing. */
    private static final List<String> BASELINES = List.of("naive", "logistic", "linear");

    private Families() {}

    /** The ids of all. */
    static List<String> ids() {
        return ALL.stream().map(ModelFamily::id).toList();
    }

    /** The ids, for forms. */
    static final class Ids implements Supplier<List<String>> {
        @Override
        public List<String> get() {
            return ids();
        }
    }

    /**
     * The families of these ids that learn what is asked, once each, the baselines first.
     *
     * @throws AnalysisException of sort {@code USAGE} naming an id that is not known
     */
    static List<ModelFamily> of(List<String> ids, Task task) {
        Map<String, ModelFamily> chosen = new LinkedHashMap<>();
        for (String id : BASELINES) {
            chosen.put(id, one(id, "families"));
        }
        for (String id : ids) {
            chosen.put(id, one(id, "families"));
        }
        return chosen.values().stream().filter(each -> each.tasks().contains(task)).toList();
    }

    /**
     * The same; at least one.
     *
     * @throws AnalysisException of sort {@code USAGE} if none of them learns it
     */
    static List<ModelFamily> some(List<String> ids, Target target) {
        List<ModelFamily> families = of(ids, target.task());
        if (families.isEmpty()) {
            throw unfit(
                    "None of the families that are named learns %s. These do: %s."
                            .formatted(words(target.task(), target.column()), able(target.task())),
                    "families");
        }
        return families;
    }

    /**
     * Checks that families learn what is asked.
     *
     * @param field the parameter that names them
     * @throws AnalysisException of sort {@code USAGE} naming the first that does not
     */
    static void require(List<ModelFamily> families, Target target, String field) {
        require(families, target.task(), target.column(), field);
    }

    /**
     * The same for a task.
     *
     * @param column what there is to learn, if anything
     */
    static void require(List<ModelFamily> families, Task task, String column, String field) {
        for (ModelFamily family : families) {
            if (!family.tasks().contains(task)) {
                throw unfit(
                        "“%s” does not learn %s. These do: %s."
                                .formatted(family.id(), words(task, column), able(task)),
                        field);
            }
        }
    }

    private static String words(Task task, String column) {
        return switch (task) {
            case CLASSIFICATION -> "classes, as “%s” is".formatted(column);
            case REGRESSION -> "numbers, as “%s” is".formatted(column);
            case ANOMALY -> "what is unusual without being told";
        };
    }

    private static String able(Task task) {
        return ALL.stream()
                .filter(each -> each.tasks().contains(task))
                .map(ModelFamily::id)
                .collect(Collectors.joining(", "));
    }

    private static AnalysisException unfit(String message, String field) {
        return AnalysisException.usage(Problem.of("learning.family-unfit", message).inField(field));
    }

    /** Those of these ids that learn something else. */
    static List<String> passedOver(List<String> ids, Task task) {
        return ids.stream().filter(id -> !one(id, "families").tasks().contains(task)).toList();
    }

    /**
     * The family of an id.
     *
     * @param field the parameter that names it
     * @throws AnalysisException of sort {@code USAGE} if the id is not known
     */
    static ModelFamily one(String id, String field) {
        return ALL.stream()
                .filter(family -> family.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        AnalysisException.usage(
                                Problem.of(
                                                "learning.family-unknown",
                                                "“%s” is no family of models. There are: %s."
                                                        .formatted(id, String.join(", ", ids())))
                                        .inField(field)));
    }
}
