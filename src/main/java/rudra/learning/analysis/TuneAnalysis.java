package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.analysis.json.Ids;
import rudra.dataset.Dataset;
import rudra.job.Progress;
import rudra.learning.BinaryTarget;
import rudra.learning.ModelFamily;
import rudra.learning.Settings;
import rudra.learning.metric.Scored;
import rudra.learning.search.Space;
import rudra.learning.training.Trainer;
import rudra.learning.validation.Fold;
import rudra.learning.validation.Observations;
import rudra.learning.validation.Partition;
import rudra.learning.validation.Spread;
import rudra.learning.validation.StratifiedKFold;

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
        BinaryTarget target = BinaryTarget.of(all, p.target(), p.positive());
        ModelFamily family = Families.one(p.family(), "family");
        Settings.of(family.id(), family.hyperparameters(), p.settings());
        Space space = Space.of(family.hyperparameters(), p.settings(), p.from(), p.to());
        requireSuitable(p);
        Dataset rows = all.rows(target.rows());
        Observations observations = Observations.of(rows, target);
        Partition partition =
                p.validation().part(observations, inputs.seed()).trainable(observations);
        double share = 1.0 / (1 + p.nested());
        TuneRun run =
                new TuneRun(p, space, rows, target, partition.folds(), inputs.seed())
                        .run(progress.part(0, share));
        Optional<double[]> nested =
                p.nested() == 0 || run.isStopped()
                        ? Optional.empty()
                        : nested(
                                p,
                                space,
                                observations,
                                target,
                                inputs.seed(),
                                progress.part(share, 1));
        return new TuneReport(p, family, space, run, partition, nested).result();
    }

    private static void requireSuitable(TuneParameters p) {
        if (p.validation().spread() == Spread.POOLED) {
            throw wrong(
                    "validation",
                    "A row alone has no %s, which a search compares. Use stratified-k-fold."
                            .formatted(Ids.of(p.metric())));
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

    /** The metric of what the whole search finds without a fold, on that fold; one a fold. */
    private static Optional<double[]> nested(
            TuneParameters p,
            Space space,
            Observations all,
            BinaryTarget target,
            Seed seed,
            Progress progress) {
        List<Fold> outer = new StratifiedKFold(p.nested()).part(all, seed).folds();
        List<Double> values = new ArrayList<>();
        for (int k = 0; k < outer.size(); k++) {
            Fold fold = outer.get(k);
            Dataset rows = all.table().rows(fold.training());
            BinaryTarget within = BinaryTarget.of(rows, p.target(), target.positive());
            Observations inside = Observations.of(rows, within);
            List<Fold> folds = p.validation().part(inside, seed).trainable(inside).folds();
            TuneRun run =
                    new TuneRun(p, space, rows, within, folds, seed)
                            .run(
                                    progress.part(
                                            (double) k / outer.size(), (k + 1.0) / outer.size()));
            if (run.isStopped()) {
                return Optional.empty();
            }
            values.add(judged(p, run, all, target, fold, seed, progress));
        }
        return Optional.of(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static double judged(
            TuneParameters p,
            TuneRun run,
            Observations all,
            BinaryTarget target,
            Fold fold,
            Seed seed,
            Progress progress) {
        Settings settings =
                run.best()
                        .map(TuneRun.Trial::settings)
                        .orElseGet(() -> run.trials().getFirst().settings());
        Trainer trainer =
                new Trainer(
                        Families.one(p.family(), "family"),
                        settings,
                        p.excluded(),
                        p.preparation());
        double[] scores =
                new CrossValidation(all.table(), target, List.of(fold), List.of(trainer), seed)
                        .run(progress.ofOnePiece())
                        .getFirst()
                        .byFold()
                        .getFirst();
        boolean[] labels = new boolean[scores.length];
        IntStream.range(0, labels.length).forEach(k -> labels[k] = target.labels()[fold.test()[k]]);
        return p.metric().of(Scored.of(labels, scores));
    }
}
