package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import rudra.analysis.Seed;
import rudra.dataset.Dataset;
import rudra.job.CancelledException;
import rudra.job.OrderedWork;
import rudra.job.Progress;
import rudra.job.WatchedPoint;
import rudra.learning.BinaryTarget;
import rudra.learning.NumberTarget;
import rudra.learning.Target;
import rudra.learning.metric.Metric;
import rudra.learning.metric.NumberMetric;
import rudra.learning.metric.Scored;
import rudra.learning.model.ModelFile;
import rudra.learning.training.NotNumbersException;
import rudra.learning.training.TimeLimitException;
import rudra.learning.training.ToldLosses;
import rudra.learning.training.TrainedModel;
import rudra.learning.training.Trainer;
import rudra.learning.validation.Fold;

/**
 * Trains every family on every fold, side by side; the same seed gives the same scores whatever the
 * number of threads.
 */
record CrossValidation(
        Dataset rows, Target target, List<Fold> folds, List<Trainer> trainers, Seed seed) {
    private static final int AT_ONCE = 16;

    /**
     * The scores of a family.
     *
     * @param family its id
     * @param byFold the scores of each fold's test rows
     * @param trainMillis the mean time of training
     * @param predictMillis the mean time of scoring
     * @param bytes the size of the model of the first fold, as a file holds it
     */
    record Scores(
            String family,
            List<double[]> byFold,
            double trainMillis,
            double predictMillis,
            long bytes) {}

    /**
     * What came of all families.
     *
     * @param scores of those that were trained on every fold
     * @param tooSlow those that took longer than allowed
     * @param notNumbers those that gave a row of some fold a score that is not a finite number
     * @param isWhole whether nobody stopped it
     */
    record Outcome(
            List<Scores> scores, List<String> tooSlow, List<String> notNumbers, boolean isWhole) {}

    /**
     * One family on one fold.
     *
     * @param bytes the size of the model; 0 where it is not of the first fold
     */
    private record Trial(
            double[] scores, long trainNanos, long predictNanos, long bytes, boolean isTooSlow) {
        static final Trial TOO_SLOW = new Trial(new double[0], 0, 0, 0, true);

        /** Where calibration met scores that are not numbers, so that there is no model. */
        static final Trial NOT_NUMBERS = new Trial(new double[] {Double.NaN}, 0, 0, 0, false);

        boolean isOfNumbers() {
            return Arrays.stream(scores).allMatch(Double::isFinite);
        }

        boolean isSound() {
            return !isTooSlow && isOfNumbers();
        }
    }

    /** The scores of all families but those that are left out. */
    List<Scores> run(Progress progress) {
        return whole(progress).scores();
    }

    /** The same, and who is left out. */
    Outcome whole(Progress progress) {
        Outcome outcome = outcome(progress);
        if (!outcome.isWhole()) {
            throw new CancelledException();
        }
        return outcome;
    }

    /**
     * The scores of the families that were finished when somebody stopped it, or of all.
     *
     * @throws CancelledException if it was stopped before the first family was finished
     */
    Outcome outcome(Progress progress) {
        List<Trial> trials = new ArrayList<>();
        boolean isWhole = true;
        try {
            new OrderedWork(trainers.size() * folds.size(), AT_ONCE, "Training")
                    .run(
                            unit -> trial(unit, progress),
                            (unit, trial) -> {
                                trials.add(trial);
                                if (trial.isSound()) {
                                    progress.point(judged(unit, trial));
                                }
                            },
                            progress);
        } catch (CancelledException e) {
            if (trials.size() < folds.size()) {
                throw e;
            }
            isWhole = false;
        }
        return outcome(trials, isWhole);
    }

    private Outcome outcome(List<Trial> trials, boolean isWhole) {
        List<Scores> all = new ArrayList<>();
        List<String> tooSlow = new ArrayList<>();
        List<String> notNumbers = new ArrayList<>();
        for (int family = 0; (family + 1) * folds.size() <= trials.size(); family++) {
            List<Trial> own = trials.subList(family * folds.size(), (family + 1) * folds.size());
            if (own.stream().anyMatch(Trial::isTooSlow)) {
                tooSlow.add(trainers.get(family).family().id());
                continue;
            }
            if (!own.stream().allMatch(Trial::isOfNumbers)) {
                notNumbers.add(trainers.get(family).family().id());
                continue;
            }
            all.add(
                    new Scores(
                            trainers.get(family).family().id(),
                            own.stream().map(Trial::scores).toList(),
                            own.stream().mapToLong(Trial::trainNanos).average().orElse(0) / 1e6,
                            own.stream().mapToLong(Trial::predictNanos).average().orElse(0) / 1e6,
                            own.getFirst().bytes()));
        }
        return new Outcome(all, tooSlow, notNumbers, isWhole);
    }

    /** How good a family was on a fold, for those who watch. */
    private WatchedPoint judged(int unit, Trial trial) {
        int number = unit % folds.size();
        int[] test = folds.get(number).test();
        return new WatchedPoint(
                List.of(trainers.get(unit / folds.size()).family().id()),
                number + 1,
                judged(test, trial.scores()));
    }

    /** The metric by which families are ordered. */
    private double judged(int[] test, double[] scores) {
        return switch (target) {
            case BinaryTarget classes -> {
                boolean[] labels = new boolean[test.length];
                for (int k = 0; k < test.length; k++) {
                    labels[k] = classes.labels()[test[k]];
                }
                yield Metric.AUC.of(Scored.of(labels, scores));
            }
            case NumberTarget numbers -> NumberMetric.RMSE.of(numbers.values(test), scores);
        };
    }

    private Trial trial(int unit, Progress progress) {
        Trainer trainer = trainers.get(unit / folds.size());
        int number = unit % folds.size();
        Fold fold = folds.get(number);
        Progress piece = progress.ofOnePiece(trainer.family().id(), Integer.toString(number + 1));
        long begin = System.nanoTime();
        TrainedModel model;
        try {
            model =
                    trainer.train(
                            rows.rows(fold.training()),
                            target.values(fold.training()),
                            target.task(),
                            ofFold(number),
                            new ToldLosses(piece),
                            piece);
        } catch (TimeLimitException _) {
            return Trial.TOO_SLOW;
        } catch (NotNumbersException _) {
            return Trial.NOT_NUMBERS;
        }
        long trained = System.nanoTime();
        double[] scores = model.score(rows.rows(fold.test()));
        long scored = System.nanoTime();
        long bytes = number == 0 ? ModelFile.size(model) : 0;
        return new Trial(scores, trained - begin, scored - trained, bytes, false);
    }

    /** The first stream of the run's seed shuffles rows; those behind it train. */
    private Seed ofFold(int number) {
        RandomGenerator stream = seed.stream(number + 1L);
        return new Seed(stream.nextLong());
    }
}
