package rudra.learning.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.learning.ModelFamily;
import rudra.learning.baseline.Naive;
import rudra.learning.boosting.Boosting;
import rudra.learning.linear.Logistic;
import rudra.learning.tree.DecisionTree;
import rudra.learning.tree.RandomForest;

/** The families that can be chosen: a new one is one line here. */
final class Families {
    private static final List<ModelFamily> ALL =
            List.of(
                    new Naive(),
                    new Logistic(),
                    new DecisionTree(),
                    new RandomForest(),
                    new Boosting());

    /** What every comparison has: a model that cannot beat these is worth nothing. */
    private static final List<String> BASELINES = List.of("naive", "logistic");

    private Families() {}

    /**
     * The families of these ids, once each, the baselines first.
     *
     * @throws AnalysisException of sort {@code USAGE} naming an id that is not known
     */
    static List<ModelFamily> of(List<String> ids) {
        Map<String, ModelFamily> known =
                ALL.stream().collect(Collectors.toMap(ModelFamily::id, family -> family));
        Map<String, ModelFamily> chosen = new LinkedHashMap<>();
        for (String id : BASELINES) {
            chosen.put(id, family(known, id));
        }
        for (String id : ids) {
            chosen.put(id, family(known, id));
        }
        return List.copyOf(chosen.values());
    }

    private static ModelFamily family(Map<String, ModelFamily> known, String id) {
        ModelFamily family = known.get(id);
        if (family == null) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "learning.family-unknown",
                                    "“%s” is no family of models. There are: %s."
                                            .formatted(
                                                    id,
                                                    ALL.stream()
                                                            .map(ModelFamily::id)
                                                            .collect(Collectors.joining(", "))))
                            .inField("families"));
        }
        return family;
    }
}
