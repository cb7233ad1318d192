package rudra.learning.analysis;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.dataset.Dataset;
import rudra.job.Progress;
import rudra.learning.ModelFamily;
import rudra.learning.Settings;
import rudra.learning.Target;
import rudra.learning.Task;
import rudra.learning.search.Space;
import rudra.learning.training.ClassBalance;
import rudra.learning.validation.Observations;
import rudra.learning.validation.Partition;
import rudra.learning.validation.Spread;

/** The analysis {@code learning.tune}: which settings of a family predict best. */
record TuneAnalysis(InputDeclaration<Dataset> dataset)
        implements Analysis<TuneParameters, TuneResult> {

    @Override
    public String id() {
        return "learning.tune";
    }

    @Override
    public String citation() {
        return "Bergstra, Bardenet, Bengio and Kégl (2011), Algorithms for hyper-parameter"
                + " optimization, Advances in Neural Information Processing Systems 24; Cawley and"
                + " Talbot (2010), On over-fitting in model selection, Journal of Machine Learning"
                + " Research 11";
    }

    @Override
    public Class<TuneParameters> parameterType() {
        return TuneParameters.class;
    }

    @Override
    public Class<TuneResult> resultType() {
        return TuneResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(dataset);
    }

    @Override
    public TuneResult run(TuneParameters p, Inputs inputs, Progress progress) {
        Dataset all = inputs.get(dataset);
        ModelFamily family = Families.one(p.family(), "family");
        requireJudges(p, family);
        Target target = Target.of(all, p.target(), p.positive(), p.task());
        Families.require(List.of(family), target, "family");
        Suited.require(target.task(), p.preparation());
        Settings.of(family.id(), family.hyperparameters(), p.settings());
        Space space = Space.of(family.hyperparameters(), p.settings(), p.from(), p.to());
        requireSuitable(p);
        Settings utmost = utmost(p, family, space);
        if (!family.canLearn(utmost, target.task())) {
            throw wrong(
                    "settings",
                    "“%s” has no member in any trial. Give at least one that learns what “%s” is, such as boosting=1."
                            .formatted(family.id(), p.target()));
        }
        ClassBalance.require(p.preparation(), family, utmost);
        Observations observations = Observations.of(all.rows(target.rows()), target);
        Partition partition =
                p.validation().part(observations, inputs.seed()).trainable(observations);
        double share = 1.0 / (1 + p.nested());
        TuneRun run =
                new TuneRun(p, space, target, observations, partition.folds(), inputs.seed())
                        .run(progress.part(0, share));
        Optional<double[]> nested =
                p.nested() == 0 || run.isStopped()
                        ? Optional.empty()
                        : new NestedSearch(p, space, target, observations, inputs.seed())
                                .values(progress.part(share, 1));
        return new TuneReport(p, family, space, run, partition, nested).result();
    }

    /** A family that is told nothing can be trained without a target, but not compared. */
    private static void requireJudges(TuneParameters p, ModelFamily family) {
        if (p.target().isEmpty() && family.tasks().contains(Task.ANOMALY)) {
            throw wrong(
                    "target",
                    "“%s” learns what is usual without being told, but a search needs to be told which rows are not, to judge by. Name a column of two classes that says so, or train with settings of your own."
                            .formatted(family.id()));
        }
    }

    /** The greatest values that can be tried: of an ensemble, all members that may take part. */
    private static Settings utmost(TuneParameters p, ModelFamily family, Space space) {
        Map<String, Double> given = new LinkedHashMap<>(p.settings());
        double[] ends = new double[space.dimensions().size()];
        Arrays.fill(ends, 1);
        given.putAll(space.at(ends));
        return Settings.of(family.id(), family.hyperparameters(), given);
    }

    private static void requireSuitable(TuneParameters p) {
        if (p.validation().spread() == Spread.POOLED) {
            throw wrong(
                    "validation",
                    "Leaving one out judges a row at a time, and a search compares metrics of many"
                            + " rows together. Use stratified-k-fold.");
        }
        if (p.nested() == 1) {
            throw wrong("nested", "A search is judged on 2 to 20 folds, or on none: 0.");
        }
        if (p.nested() > 1 && p.validation().spread() != Spread.RESAMPLES) {
            throw wrong(
                    "nested",
                    "Nested folds are drawn at random and go with folds that are, not with %s."
                            .formatted(p.validation().words()));
        }
    }

    private static AnalysisException wrong(String field, String message) {
        return AnalysisException.usage(Problem.of("learning.search-wrong", message).inField(field));
    }
}
