package rudra.learning.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rudra.analysis.AtLeast;
import rudra.analysis.AtMost;
import rudra.analysis.Inline;
import rudra.analysis.NamesOf;
import rudra.analysis.Offered;
import rudra.analysis.Unit;
import rudra.learning.TaskChoice;
import rudra.learning.preparation.PreparationParameters;
import rudra.learning.search.Search;
import rudra.learning.search.Tpe;
import rudra.learning.validation.StratifiedKFold;
import rudra.learning.validation.Validation;

/**
 * What a search for settings is asked.
 *
 * @param target the column that is to be predicted
 * @param positive the class whose probability is learned, where classes are; the rarer one if empty
 * @param task what is to be learned; by itself what the column says
 * @param family the family whose settings are searched
 * @param settings hyperparameters that are given, by name; the others are searched
 * @param from the least value that is tried, by name
 * @param to the greatest value that is tried, by name
 * @param search how points are found that are worth trying
 * @param trials how many points are tried at most
 * @param seconds after how many seconds no trial begins any more; 0 for no limit
 * @param metric what is made as good as can be
 * @param validation how rows are parted into those that train and those that judge
 * @param nested on how many folds the search itself is judged; 0 for none
 * @param preparation what happens to rows before the family sees them
 */
public record TuneParameters(
        @NamesOf("column") String target,
        String positive,
        TaskChoice task,
        @Offered(Families.Ids.class) String family,
        Map<String, Double> settings,
        Map<String, Double> from,
        Map<String, Double> to,
        @Inline Search search,
        @AtLeast(2) @AtMost(10_000) int trials,
        @Unit("seconds") @AtLeast(0) double seconds,
        TuneMetric metric,
        @Inline Validation validation,
        @AtLeast(0) @AtMost(20) int nested,
        PreparationParameters preparation) {

    /** Copies the maps. */
    public TuneParameters {
        settings = copy(settings);
        from = copy(from);
        to = copy(to);
    }

    private static Map<String, Double> copy(Map<String, Double> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Boosted trees by thirty trials on five folds. */
    public static TuneParameters defaults() {
        return new TuneParameters(
                "",
                "",
                TaskChoice.BY_TARGET,
                "boosting",
                Map.of(),
                Map.of(),
                Map.of(),
                Tpe.defaults(),
                30,
                0,
                TuneMetric.BY_TARGET,
                new StratifiedKFold(5),
                0,
                PreparationParameters.defaults());
    }

    /** Columns that are no features. */
    List<String> excluded() {
        return validation.group().isEmpty() ? List.of(target) : List.of(target, validation.group());
    }
}
