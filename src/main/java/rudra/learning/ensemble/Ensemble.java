package rudra.learning.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rudra.analysis.AnalysisException;
import rudra.analysis.Problem;
import rudra.job.Progress;
import rudra.learning.Hyperparameter;
import rudra.learning.Least;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;

/**
 * Several families, each with its usual settings, and one score made of theirs. Which take part is
 * set by their ids: 1 takes part, 0 does not; those that do not learn what is asked are passed
 * over.
 */
public final class Ensemble implements ModelFamily {
    static final String FOLDS = "folds";
    static final String HALF_LIFE = "halfLife";

    /** Few that differ: a sum, trees on their own, trees on each other's errors. */
    private static final Set<String> USUAL =
            Set.of("logistic", "linear", "random-forest", "boosting");

    /** The share of the work after which weights are known. */
    private static final double WEIGHED = 0.8;

    private final String id;
    private final Weighing weighing;
    private final List<ModelFamily> candidates;

    private Ensemble(String id, Weighing weighing, List<ModelFamily> candidates) {
        this.id = id;
        this.weighing = weighing;
        this.candidates = List.copyOf(candidates);
    }

    /**
     * The ensembles that there are.
     *
     * @param candidates the families that can take part
     */
    public static List<ModelFamily> all(List<ModelFamily> candidates) {
        return List.of(
                new Ensemble("averaging", Weighing.EQUAL, candidates),
                new Ensemble("weighted-vote", Weighing.BY_ERROR, candidates),
                new Ensemble("majority-vote", Weighing.MAJORITY, candidates),
                new Ensemble("recent-vote", Weighing.BY_RECENT_ERROR, candidates),
                new Ensemble("stacking", Weighing.STACKED, candidates));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<Task> tasks() {
        return weighing == Weighing.MAJORITY
                ? Set.of(Task.CLASSIFICATION)
                : Set.of(Task.CLASSIFICATION, Task.REGRESSION);
    }

    /** Members make what they need of rows as they are. */
    @Override
    public Diet diet() {
        return Diet.NATIVE;
    }

    @Override
    public Least least() {
        return weighing == Weighing.EQUAL || weighing == Weighing.MAJORITY
                ? new Least(10, 2)
                : new Least(30, 5);
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        List<Hyperparameter> all = new ArrayList<>();
        for (ModelFamily candidate : candidates) {
            int usual = USUAL.contains(candidate.id()) ? 1 : 0;
            all.add(Hyperparameter.whole(candidate.id(), usual, 0, 1));
        }
        if (weighing == Weighing.BY_ERROR
                || weighing == Weighing.BY_RECENT_ERROR
                || weighing == Weighing.STACKED) {
            all.add(Hyperparameter.whole(FOLDS, 5, 2, 20));
        }
        if (weighing == Weighing.BY_RECENT_ERROR) {
            all.add(Hyperparameter.factor(HALF_LIFE, 0.25, 0.01, 10));
        }
        return all;
    }

    /** Weights are passed on to every member. */
    @Override
    public boolean takesWeights(Settings settings) {
        return members(settings, Task.CLASSIFICATION).stream()
                .allMatch(each -> each.takesWeights(Member.usual(each)));
    }

    @Override
    public boolean canLearn(Settings settings, Task task) {
        return !members(settings, task).isEmpty();
    }

    private List<ModelFamily> members(Settings settings, Task task) {
        return candidates.stream()
                .filter(each -> settings.whole(each.id()) > 0)
                .filter(each -> each.tasks().contains(task))
                .toList();
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        List<ModelFamily> members = members(settings, training.task());
        if (members.isEmpty()) {
            throw AnalysisException.usage(
                    Problem.of(
                                    "learning.no-members",
                                    "“%s” has no member. Set at least one family to 1, such as %s.%s=1."
                                            .formatted(id, id, "boosting"))
                            .inField("settings"));
        }
        Combination combination =
                weighing.learn(members, training, settings, progress.part(0, WEIGHED));
        Progress rest = progress.part(WEIGHED, 1);
        List<Member> trained =
                members.stream().map(family -> Member.train(family, training, rest)).toList();
        return new EnsembleForm(trained, combination);
    }
}
