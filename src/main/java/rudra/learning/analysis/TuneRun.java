package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rudra.analysis.Seed;
import rudra.analysis.json.Ids;
import rudra.dataset.Dataset;
import rudra.job.CancelledException;
import rudra.job.Progress;
import rudra.learning.BinaryTarget;
import rudra.learning.ModelFamily;
import rudra.learning.Settings;
import rudra.learning.Shuffle;
import rudra.learning.metric.Metric;
import rudra.learning.metric.Scored;
import rudra.learning.search.Search.Proposal;
import rudra.learning.search.Space;
import rudra.learning.search.Tried;
import rudra.learning.training.Trainer;
import rudra.learning.validation.Fold;

/**
 * One search on some rows. Trials follow each other, since each may depend on those before; folds
 * of a trial go side by side.
 */
final class TuneRun {
    private static final double NANOS_PER_SECOND = 1e9;

    private final TuneParameters asked;
    private final ModelFamily family;
    private final Space space;
    private final Dataset rows;
    private final BinaryTarget target;
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

    TuneRun(
            TuneParameters asked,
            Space space,
            Dataset rows,
            BinaryTarget target,
            List<Fold> folds,
            Seed seed) {
        this.asked = asked;
        this.family = Families.one(asked.family(), "family");
        this.space = space;
        this.rows = rows;
        this.target = target;
        this.folds = folds;
        this.seed = seed;
    }

    /** The metric of an id. */
    static Metric metric(String id) {
        return Arrays.stream(Metric.values())
                .filter(metric -> Ids.of(metric).equals(id))
                .findFirst()
                .orElseThrow();
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
        List<double[]> scores =
                new CrossValidation(rows, target, own, List.of(trainer), seed)
                        .run(progress)
                        .getFirst()
                        .byFold();
        double[] values =
                IntStream.range(0, own.size())
                        .mapToDouble(k -> asked.metric().of(scored(own.get(k), scores.get(k))))
                        .toArray();
        double mean =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).average().orElse(Double.NaN);
        Tried tried =
                new Tried(
                        proposal.number(),
                        proposal.point(),
                        proposal.share(),
                        asked.metric().moreIsBetter() ? mean : -mean);
        return new Trial(tried, settings, values, System.nanoTime() - begin);
    }

    Scored scored(Fold fold, double[] scores) {
        boolean[] labels = new boolean[fold.test().length];
        for (int k = 0; k < labels.length; k++) {
            labels[k] = target.labels()[fold.test()[k]];
        }
        return Scored.of(labels, scores);
    }

    /** A share of the training rows of each class, the same for every trial. */
    private Fold part(Fold fold, double share) {
        if (share >= 1) {
            return fold;
        }
        int[] kept =
                Stream.of(true, false)
                        .flatMapToInt(positive -> {
                            int[] own =
                                    IntStream.of(fold.training())
                                            .filter(row -> target.labels()[row] == positive)
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
