package rudra.learning.ensemble;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rudra.job.Progress;
import rudra.learning.Features;
import rudra.learning.ModelFamily;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.validation.Fold;
import rudra.learning.validation.StratifiedFolds;

/**
 * What members say of training rows that they were not trained on.
 *
 * @param rows the training rows that were scored, ascending
 * @param target a value for each of them
 * @param scores {@code [member][row]}
 */
record OutOfFold(int[] rows, double[] target, double[][] scores) {

    /** Every row is scored once, by members that were trained on the other folds. */
    static OutOfFold shuffled(
            List<ModelFamily> members, Training training, int folds, Progress progress) {
        return of(members, training, parted(training, folds), progress);
    }

    /**
     * Rows are taken in the order in which they stand: each block but the first is scored by
     * members that were trained on all rows before it. Blocks before which a class is missing are
     * passed over.
     */
    static OutOfFold forward(
            List<ModelFamily> members, Training training, int blocks, Progress progress) {
        int size = training.origins().firsts().length;
        List<Fold> folds = new ArrayList<>();
        for (int block = 1; block < blocks; block++) {
            int from = (int) ((long) size * block / blocks);
            int to = (int) ((long) size * (block + 1) / blocks);
            Fold fold =
                    withCopies(
                            training,
                            new Fold(
                                    IntStream.range(0, from).toArray(),
                                    IntStream.range(from, to).toArray()));
            if (to > from && canTrain(members, training.rows(fold.training()))) {
                folds.add(fold);
            }
        }
        return of(members, training, folds, progress);
    }

    private static boolean canTrain(List<ModelFamily> members, Training before) {
        return members.stream().allMatch(family -> family.least().lacking(before).isEmpty());
    }

    private static List<Fold> parted(Training training, int folds) {
        double[] target = training.targetOnce();
        int size = target.length;
        if (training.task() == Task.REGRESSION) {
            return StratifiedFolds.of(size, Math.min(folds, size), training.seed());
        }
        boolean[] labels = new boolean[size];
        int positives = 0;
        for (int row = 0; row < size; row++) {
            labels[row] = target[row] > 0.5;
            positives += labels[row] ? 1 : 0;
        }
        int rarer = Math.min(positives, size - positives);
        return StratifiedFolds.of(labels, Math.min(folds, rarer), training.seed()).stream()
                .map(fold -> withCopies(training, fold))
                .toList();
    }

    /** A fold of rows that are not copies, and their copies with them. */
    private static Fold withCopies(Training training, Fold fold) {
        return new Fold(
                training.origins().copies(fold.training()), training.origins().copies(fold.test()));
    }

    private static OutOfFold of(
            List<ModelFamily> members, Training training, List<Fold> folds, Progress progress) {
        int size = training.target().length;
        double[][] scores = new double[members.size()][size];
        boolean[] scored = new boolean[size];
        double done = 0;
        for (Fold fold : folds) {
            Training part = training.rows(fold.training());
            Features test = training.features().rows(fold.test());
            for (int m = 0; m < scores.length; m++) {
                double to = Math.min(1, done + 1.0 / (folds.size() * members.size()));
                Progress piece = progress.part(done, to);
                done = to;
                double[] own = Member.train(members.get(m), part, piece).score(test);
                for (int k = 0; k < own.length; k++) {
                    scores[m][fold.test()[k]] = own[k];
                    scored[fold.test()[k]] = true;
                }
            }
        }
        int[] rows = IntStream.range(0, size).filter(row -> scored[row]).toArray();
        return new OutOfFold(
                rows,
                chosen(training.target(), rows),
                Arrays.stream(scores).map(own -> chosen(own, rows)).toArray(double[][]::new));
    }

    private static double[] chosen(double[] values, int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> values[row]).toArray();
    }

    /** The squared error of a member at one of the rows. */
    double squaredError(int member, int place) {
        double error = scores[member][place] - target[place];
        return error * error;
    }
}
