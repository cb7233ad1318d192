package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rudra.analysis.Seed;
import rudra.dataset.Dataset;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.learning.Settings;
import rudra.learning.Target;
import rudra.learning.search.Space;
import rudra.learning.training.Trainer;
import rudra.learning.validation.ByGroup;
import rudra.learning.validation.Fold;
import rudra.learning.validation.Observations;
import rudra.learning.validation.StratifiedKFold;
import rudra.learning.validation.Validation;

/**
 * What a search is worth: the whole of it without a fold, judged on that fold, a fold at a time.
 */
record NestedSearch(TuneParameters asked, Space space, Target target, Observations all, Seed seed) {

    /** The metric on each fold; empty where somebody stopped it. */
    Optional<double[]> values(Progress progress) {
        try {
            return Optional.of(onEachFold(progress));
        } catch (CancelledException _) {
            // The search on all rows has ended and is worth keeping.
            return Optional.empty();
        }
    }

    /** The folds on which a search is judged: where it keeps groups together, so do these. */
    static Validation outer(TuneParameters asked) {
        return asked.validation().group().isEmpty()
                ? new StratifiedKFold(asked.nested())
                : new ByGroup(asked.validation().group(), asked.nested());
    }

    private double[] onEachFold(Progress progress) {
        List<Fold> outer = outer(asked).part(all, seed).trainable(all).folds();
        List<Double> values = new ArrayList<>();
        for (int k = 0; k < outer.size(); k++) {
            Progress part = progress.part((double) k / outer.size(), (k + 1.0) / outer.size());
            Fold fold = outer.get(k);
            TuneRun run = without(fold).run(part);
            if (run.isStopped()) {
                throw new CancelledException();
            }
            values.add(judged(run, fold, progress));
        }
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private TuneRun without(Fold fold) {
        Dataset rows = all.table().rows(fold.training());
        Target within = target.at(fold.training());
        Observations inside = Observations.of(rows, within);
        List<Fold> folds = asked.validation().part(inside, seed).trainable(inside).folds();
        return new TuneRun(asked, space, within, inside, folds, seed);
    }

    private double judged(TuneRun run, Fold fold, Progress progress) {
        Settings settings =
                run.best()
                        .map(TuneRun.Trial::settings)
                        .orElseGet(() -> run.trials().getFirst().settings());
        Trainer trainer =
                new Trainer(
                        Families.one(asked.family(), "family"),
                        settings,
                        asked.excluded(),
                        asked.preparation());
        Criterion criterion = Criterion.of(asked.metric(), target);
        return new CrossValidation(all.table(), target, List.of(fold), List.of(trainer), seed)
                .run(progress.ofOnePiece()).stream()
                        .findFirst()
                        .map(own -> criterion.of(fold.test(), own.byFold().getFirst()))
                        .orElse(Double.NaN);
    }
}
