package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rudra.analysis.Seed;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.learning.ModelFamily;
import rudra.learning.Settings;
import rudra.learning.Shuffle;
import rudra.learning.Target;
import rudra.learning.search.Search.Proposal;
import rudra.learning.search.Space;
import rudra.learning.search.Tried;
import rudra.learning.training.Trainer;
import rudra.learning.validation.Fold;
import rudra.learning.validation.Observations;

/**
 * One search on some rows. Trials follow each other, since each may depend on those before; folds
 * of a trial go side by side.
 */
final class TuneRun {
    private static final double NANOS_PER_SECOND = 1e9;

    private final TuneParameters asked;
    private final ModelFamily family;
    private final Space space;
    private final Criterion criterion;
    private final Target target;
    private final Observations observations;
    private final List<Fold> folds;
    private final Seed seed;
    private final List<Trial> trials = new ArrayList<>();
    private boolean isStopped;
    private boolean isOutOfTime;

    /**
     * A trial.
     *
     * @param tried the point and its score, more is better
     * @param settings all of the family's
     * @param values the metric on each fold
     * @param nanos how long it took
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Trial(Tried tried, Settings settings, double[] values, long nanos) {}

    /**
     * A search that has not begun.
     *
     * @param observations the rows of {@code target}
     * @param folds how they are parted
     */
    TuneRun(
            TuneParameters asked,
            Space space,
            Target target,
            Observations observations,
            List<Fold> folds,
            Seed seed) {
        this.asked = asked;
        this.family = Families.one(asked.family(), "family");
        this.space = space;
        this.criterion = Criterion.of(asked.metric(), target);
        this.target = target;
        this.observations = observations;
        this.folds = folds;
        this.seed = seed;
    }

    /**
     * Searches. Where it is cancelled, what was finished by then stays.
     *
     * @throws CancelledException if it was cancelled before the first trial had finished
     */
    TuneRun run(Progress progress) {
        long begin = System.nanoTime();
        int all = asked.search().tries(asked.trials());
        Seed own = new Seed(seed.stream(Seed.unit("search")).nextLong());
        try {
            Optional<Proposal> next = next(own);
            while (next.isPresent() && !isOutOfTime) {
                int number = trials.size();
                Progress part = progress.part((double) number / all, (number + 1.0) / all);
                trials.add(trial(next.get(), part));
                next = next(own);
                double seconds = (System.nanoTime() - begin) / NANOS_PER_SECOND;
                isOutOfTime =
                        asked.seconds() > 0
                                && seconds >= asked.seconds()
                                && next.isPresent()
                                && best().isPresent();
            }
        } catch (CancelledException e) {
            if (best().isEmpty()) {
                throw e;
            }
            isStopped = true;
        }
        return this;
    }

    private Optional<Proposal> next(Seed own) {
        List<Tried> done = trials.stream().map(Trial::tried).toList();
        return asked.search().next(done, space.usual(), asked.trials(), own);
    }

    private Trial trial(Proposal proposal, Progress progress) {
        long begin = System.nanoTime();
        Map<String, Double> given = new LinkedHashMap<>(asked.settings());
        // The usual values as they are, not as near as their place in the space comes.
        if (proposal.number() > 0) {
            given.putAll(space.at(proposal.point()));
        }
        Settings settings = Settings.of(family.id(), family.hyperparameters(), given);
        Trainer trainer = new Trainer(family, settings, asked.excluded(), asked.preparation());
        List<Fold> own = folds.stream().map(fold -> part(fold, proposal.share())).toList();
        List<CrossValidation.Scores> scores =
                family.canLearn(settings, target.task())
                        ? new CrossValidation(
                                        observations.table(), target, own, List.of(trainer), seed)
                                .run(progress)
                        : List.of();
        double[] values =
                scores.isEmpty() ? noValues(own.size()) : values(own, scores.getFirst().byFold());
        double mean =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
        Tried tried =
                new Tried(
                        proposal.number(),
                        proposal.point(),
                        proposal.share(),
                        criterion.metric().moreIsBetter() ? mean : -mean);
        return new Trial(tried, settings, values, System.nanoTime() - begin);
    }

    private double[] values(List<Fold> own, List<double[]> scores) {
        return IntStream.range(0, own.size())
                .mapToDouble(k -> criterion.of(own.get(k).test(), scores.get(k)))
                .toArray();
    }

    /** Of settings that leave no member, or whose scores are not numbers. */
    private static double[] noValues(int folds) {
        double[] values = new double[folds];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    /** A share of the training rows, of each class where there are, the same for every trial. */
    private Fold part(Fold fold, double share) {
        if (share >= 1) {
            return fold;
        }
        int[] kept =
                IntStream.of(1, 0)
                        .flatMap(wanted -> {
                            int[] own =
                                    IntStream.of(fold.training())
                                            .filter(row -> observations.classes()[row] == wanted)
                                            .toArray();
                            Shuffle.again(own, seed.stream(Seed.unit("share")));
                            int size = (int) Math.ceil(share * own.length);
                            return Arrays.stream(own, 0, size);
                        })
                        .sorted()
                        .toArray();
        return new Fold(kept, fold.test());
    }

    /** The best trial on all rows; of those as good the first; empty where none has ended. */
    Optional<Trial> best() {
        return trials.stream()
                .filter(trial -> trial.tried().share() == 1)
                .filter(trial -> !Double.isNaN(trial.tried().score()))
                .min(Comparator.comparingDouble(trial -> -trial.tried().score()));
    }

    /** The metric by which trials are judged. */
    TuneMetric metric() {
        return criterion.metric();
    }

    /** What is predicted. */
    Target target() {
        return target;
    }

    List<Trial> trials() {
        return List.copyOf(trials);
    }

    List<Fold> folds() {
        return folds;
    }

    /** Whether somebody stopped it. */
    boolean isStopped() {
        return isStopped;
    }

    /** Whether the time was over before all was tried. */
    boolean isOutOfTime() {
        return isOutOfTime;
    }
}
