package rudra.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.learning.boosting.Boosting;
import rudra.learning.tree.RandomForest;

/** Training on 20,000 rows of 20 numbers and two classes, and scoring a million such rows. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@State(Scope.Benchmark)
public class LearningBenchmark {
    private static final int ROWS = 20_000;
    private static final int MANY = 1_000_000;
    private static final int WIDTH = 20;

    private Training training;
    private Features many;
    private ModelForm boosted;

    /** Draws the rows and trains the model that scores. */
    @Setup
    public void prepare() {
        training = new Training(rows(ROWS, 1), classes(ROWS), Task.CLASSIFICATION, new Seed(1));
        many = rows(MANY, 2);
        boosted = ourBoosting();
    }

    private static Features rows(int size, long seed) {
        List<Feature> features =
                IntStream.range(0, WIDTH).mapToObj(f -> Feature.number("x" + f)).toList();
        List<double[]> columns = new ArrayList<>();
        for (int f = 0; f < WIDTH; f++) {
            columns.add(new SplittableRandom(seed * WIDTH + f).doubles(size).toArray());
        }
        return new Features(features, columns, size);
    }

    private static double[] classes(int size) {
        Features rows = rows(size, 1);
        SplittableRandom random = new SplittableRandom(9);
        double[] classes = new double[size];
        for (int row = 0; row < size; row++) {
            double odds = 4 * rows.column(0)[row] - 3 * rows.column(1)[row] * rows.column(2)[row];
            classes[row] = random.nextDouble() < 1 / (1 + Math.exp(1.5 - odds)) ? 1 : 0;
        }
        return classes;
    }

    private static Settings usual(ModelFamily family) {
        return Settings.of(family.id(), family.hyperparameters(), Map.of());
    }

    /** A forest of 500 trees, on all cores. */
    @Benchmark
    public ModelForm forest() {
        RandomForest family = new RandomForest();
        return family.fit(training, usual(family), Progress.none());
    }

    /** Three hundred boosted trees of depth 4, from the rows to the model as data. */
    @Benchmark
    public ModelForm ourBoosting() {
        Boosting family = new Boosting();
        return family.fit(training, usual(family), Progress.none());
    }

    /** The same by XGBoost itself, rows copied as its users do. */
    @Benchmark
    public byte[] xgboostItself() throws XGBoostError {
        float[] cells = new float[ROWS * WIDTH];
        float[] labels = new float[ROWS];
        for (int row = 0; row < ROWS; row++) {
            for (int f = 0; f < WIDTH; f++) {
                cells[row * WIDTH + f] = (float) training.features().column(f)[row];
            }
            labels[row] = (float) training.target()[row];
        }
        DMatrix matrix = new DMatrix(cells, ROWS, WIDTH, Float.NaN);
        matrix.setLabel(labels);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("objective", "binary:logistic");
        parameters.put("tree_method", "hist");
        parameters.put("eta", 0.05);
        parameters.put("max_depth", 4);
        parameters.put("min_child_weight", 1);
        parameters.put("subsample", 0.8);
        parameters.put("colsample_bynode", 0.8);
        parameters.put("lambda", 1);
        parameters.put("nthread", 1);
        parameters.put("seed", 1);
        parameters.put("verbosity", 0);
        Booster booster = XGBoost.train(matrix, parameters, 300, Map.of(), null, null);
        byte[] model = booster.toByteArray("json");
        booster.dispose();
        matrix.dispose();
        return model;
    }

    /** A million rows by three hundred boosted trees. */
    @Benchmark
    public double[] scoreAMillion() {
        return boosted.score(many);
    }
}
