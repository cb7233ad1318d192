package rudra.learning.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import rudra.job.Progress;
import rudra.learning.ClassWeights;
import rudra.learning.Features;
import rudra.learning.Hyperparameter;
import rudra.learning.Least;
import rudra.learning.ModelFamily;
import rudra.learning.ModelForm;
import rudra.learning.Origins;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.calibration.Platt;
import rudra.learning.form.KernelForm;
import rudra.learning.validation.Fold;
import rudra.learning.validation.StratifiedFolds;
import smile.base.svm.KernelMachine;
import smile.base.svm.LASVM;
import smile.math.MathEx;
import smile.math.kernel.GaussianKernel;

/**
 * A support vector machine with a Gaussian kernel, fitted by LASVM (Bordes, Ertekin, Weston and
 * Bottou 2005, Journal of Machine Learning Research 6; Smile). Distances from the margin become
 * probabilities by a logistic curve that is fitted on training rows that the machine did not see
 * (Platt 1999). Weights of classes move the margin; the curve is fitted on rows as they are, as
 * LIBSVM does, and so gives the probabilities of the table.
 */
public final class SupportVectors implements ModelFamily {
    private static final double TOLERANCE = 1e-3;
    private static final int FOLDS = 3;

    @Override
    public String id() {
        return "svm";
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.CLASSIFICATION);
    }

    @Override
    public Diet diet() {
        return Diet.NUMBERS;
    }

    @Override
    public Least least() {
        return new Least(8, 2);
    }

    @Override
    public boolean takesWeights(Settings settings) {
        return true;
    }

    @Override
    public List<Hyperparameter> hyperparameters() {
        return List.of(
                Hyperparameter.factor("cost", 1, 1e-3, 1e4),
                Hyperparameter.factor("width", 1, 1e-2, 100),
                Hyperparameter.whole("epochs", 2, 1, 20));
    }

    @Override
    public ModelForm fit(Training training, Settings settings, Progress progress) {
        Features rows = training.features();
        int[] sides = Arrays.stream(training.target()).mapToInt(y -> y > 0.5 ? 1 : -1).toArray();
        // The usual kernel is exp(−d² / features): squared distances of standardised rows are
        // about twice as large.
        double sigma = settings.number("width") * Math.sqrt(Math.max(1, rows.width()) / 2.0);
        Machine machine = new Machine(sigma, settings, training.weights(), training.seed().value());
        KernelForm whole = machine.fit(rows, sides);
        boolean[] labels = new boolean[sides.length];
        for (int row = 0; row < sides.length; row++) {
            labels[row] = sides[row] > 0;
        }
        double[] margins = unseen(machine, training, sides, whole, progress);
        progress.checkCancelled();
        Platt platt = Platt.ofMargins(margins, labels);
        return whole.calibrated(platt.slope(), platt.offset());
    }

    /** The margin of each row by a machine that was fitted without it. */
    private static double[] unseen(
            Machine machine, Training training, int[] sides, KernelForm whole, Progress progress) {
        double[] target = training.targetOnce();
        boolean[] labels = new boolean[target.length];
        int positives = 0;
        for (int row = 0; row < labels.length; row++) {
            labels[row] = target[row] > 0.5;
            positives += labels[row] ? 1 : 0;
        }
        Features rows = training.features();
        if (Math.min(positives, labels.length - positives) < FOLDS) {
            return whole.margins(rows);
        }
        Origins origins = training.origins();
        double[] scores = new double[sides.length];
        for (Fold fold : StratifiedFolds.of(labels, FOLDS, training.seed())) {
            progress.checkCancelled();
            int[] in = origins.copies(fold.training());
            int[] out = origins.copies(fold.test());
            int[] own = Arrays.stream(in).map(row -> sides[row]).toArray();
            double[] margins = machine.fit(rows.rows(in), own).margins(rows.rows(out));
            for (int k = 0; k < margins.length; k++) {
                scores[out[k]] = margins[k];
            }
        }
        return scores;
    }

    /**
     * Fits machines.
     *
     * @param sigma the width of the kernel
     * @param weights times the cost: what an error costs in each class
     */
    private record Machine(double sigma, Settings settings, ClassWeights weights, long seed) {

        KernelForm fit(Features rows, int[] sides) {
            // Smile draws from a generator of the thread.
            MathEx.setSeed(seed);
            double cost = settings.number("cost");
            KernelMachine<double[]> machine =
                    new LASVM<>(
                                    new GaussianKernel(sigma),
                                    cost * weights.positive(),
                                    cost * weights.negative(),
                                    TOLERANCE)
                            .fit(rows.rowByRow(), sides, settings.whole("epochs"));
            return new KernelForm(
                    machine.vectors(), machine.weights(), machine.intercept(), sigma, 1, 0);
        }
    }
}
