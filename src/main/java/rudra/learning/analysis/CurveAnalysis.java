package rudra.learning.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import rudra.analysis.Analysis;
import rudra.analysis.AnalysisException;
import rudra.analysis.InputDeclaration;
import rudra.analysis.Inputs;
import rudra.analysis.Problem;
import rudra.analysis.Seed;
import rudra.dataset.Dataset;
import rudra.job.Progress;
import rudra.learning.BinaryTarget;
import rudra.learning.Shuffle;
import rudra.learning.analysis.CrossValidation.Scores;
import rudra.learning.training.Trainer;
import rudra.learning.validation.Fold;
import rudra.learning.validation.Observations;
import rudra.learning.validation.Partition;

/** The analysis {@code learning.curve}: whether more rows would make models better. */
record CurveAnalysis(InputDeclaration<Dataset> dataset)
        implements Analysis<CurveParameters, CurveResult> {
    private static final double[] SHARES = {0.1, 0.2, 0.35, 0.5, 0.7, 1};

    /** Fewer tell nothing. */
    private static final int LEAST_OF_A_CLASS = 5;

    private static final long SUBSET_STREAM = Seed.unit("learning-curve");

    @Override
    public String id() {
        return "learning.curve";
    }

    @Override
    public String citation() {
        return "Viering and Loog (2023), The shape of learning curves: a review, IEEE Transactions"
                + " on Pattern Analysis and Machine Intelligence 45; Nadeau and Bengio (2003),"
                + " Inference for the generalization error, Machine Learning 52";
    }

    @Override
    public Class<CurveParameters> parameterType() {
        return CurveParameters.class;
    }

    @Override
    public Class<CurveResult> resultType() {
        return CurveResult.class;
    }

    @Override
    public List<InputDeclaration<?>> inputs() {
        return List.of(dataset);
    }

    @Override
    public CurveResult run(CurveParameters p, Inputs inputs, Progress progress) {
        Dataset all = inputs.get(dataset);
        BinaryTarget target = BinaryTarget.of(all, p.target(), p.positive());
        List<Trainer> trainers =
                CompareAnalysis.trainers(p.comparison(), target).stream()
                        .filter(trainer -> !trainer.family().id().equals("naive"))
                        .toList();
        Dataset rows = all.rows(target.rows());
        Observations observations = Observations.of(rows, target);
        Partition partition =
                p.validation().part(observations, inputs.seed()).trainable(observations);
        List<int[]> orders = orders(partition.folds(), inputs.seed());
        List<List<Fold>> steps = new ArrayList<>();
        for (double share : SHARES) {
            parts(partition.folds(), orders, target, share).ifPresent(steps::add);
        }
        requireSteps(steps, target);
        List<List<Scores>> scores = new ArrayList<>();
        Set<String> lost = new LinkedHashSet<>();
        for (int k = 0; k < steps.size(); k++) {
            Progress part = progress.part((double) k / steps.size(), (k + 1.0) / steps.size());
            CrossValidation.Outcome outcome =
                    new CrossValidation(rows, target, steps.get(k), trainers, inputs.seed())
                            .whole(part);
            scores.add(outcome.scores());
            lost.addAll(outcome.notNumbers());
        }
        List<List<Scores>> kept = scores.stream().map(own -> without(lost, own)).toList();
        CompareAnalysis.requireAny(kept.getLast(), lost);
        return new CurveReading(p, target, partition, steps, kept).result(Remarks.notNumbers(lost));
    }

    private static List<Scores> without(Set<String> lost, List<Scores> scores) {
        return scores.stream().filter(own -> !lost.contains(own.family())).toList();
    }

    private static void requireSteps(List<List<Fold>> steps, BinaryTarget target) {
        if (steps.size() < 2) {
            throw AnalysisException.input(
                    Problem.of(
                                    "learning.too-few-rows",
                                    "“%s” has %d rows of the rarer class: too few to learn from parts of them."
                                            .formatted(
                                                    target.column(),
                                                    Math.min(
                                                            target.positives(),
                                                            target.labels().length
                                                                    - target.positives())))
                            .inField(target.column()));
        }
    }

    /** The training rows of each fold in a random order: a larger part holds each smaller one. */
    private static List<int[]> orders(List<Fold> folds, Seed seed) {
        Seed own = new Seed(seed.stream(SUBSET_STREAM).nextLong());
        List<int[]> orders = new ArrayList<>();
        for (int number = 0; number < folds.size(); number++) {
            int[] order = folds.get(number).training().clone();
            Shuffle.again(order, own.stream(number));
            orders.add(order);
        }
        return orders;
    }

    /** The same test rows with a share of the training rows of each class. */
    private static Optional<List<Fold>> parts(
            List<Fold> folds, List<int[]> orders, BinaryTarget target, double share) {
        List<Fold> parts = new ArrayList<>();
        for (int k = 0; k < folds.size(); k++) {
            int[] positives = first(orders.get(k), target, true, share);
            int[] negatives = first(orders.get(k), target, false, share);
            if (Math.min(positives.length, negatives.length) < LEAST_OF_A_CLASS) {
                return Optional.empty();
            }
            int[] training =
                    IntStream.concat(Arrays.stream(positives), Arrays.stream(negatives))
                            .sorted()
                            .toArray();
            parts.add(new Fold(training, folds.get(k).test()));
        }
        return Optional.of(parts);
    }

    private static int[] first(int[] order, BinaryTarget target, boolean positive, double share) {
        int[] own = Arrays.stream(order).filter(row -> target.labels()[row] == positive).toArray();
        return Arrays.copyOf(own, (int) Math.round(share * own.length));
    }
}
