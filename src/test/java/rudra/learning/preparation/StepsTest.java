package rudra.learning.preparation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;
import rudra.dataset.Pearson;
import rudra.job.Progress;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.Task;
import rudra.learning.metric.Metric;
import rudra.learning.metric.Scored;
import rudra.learning.preparation.PreparationParameters.Missing;

final class StepsTest {
    private static final double NONE = Double.NaN;

    private static Features numbers(double... values) {
        return new Features(List.of(Feature.number("x")), List.of(values), values.length);
    }

    private static TrainingRows rows(Features features, double[] target) {
        return new TrainingRows(
                features, target, Task.CLASSIFICATION, new Seed(4), Progress.none());
    }

    @Test
    void fencesLieBeyondTheQuartilesAndWhatIsMissingStays() {
        Clip clip = Clip.toFences(numbers(0, 1, 2, 3, 4, NONE), 1.5);
        assertArrayEquals(
                new double[] {-2, 6, 2, NONE}, clip.apply(numbers(-9, 9, 2, NONE)).column(0));
        assertTrue(clip.holds(numbers(5), 0));
        assertTrue(!clip.holds(numbers(7), 0));
        assertTrue(clip.holds(numbers(NONE), 0));
    }

    @Test
    void winsorisingDrawsInToQuantiles() {
        double[] values = IntStream.rangeClosed(0, 100).asDoubleStream().toArray();
        Clip clip = Clip.toQuantiles(numbers(values), 0.05);
        assertArrayEquals(new double[] {5, 95, 50}, clip.apply(numbers(0, 100, 50)).column(0));
    }

    @Test
    void rangesAndRobustSpansAreThoseOfTheTrainingRows() {
        Features training = numbers(2, 4, 6, 8, 10);
        assertArrayEquals(
                new double[] {0, 1, 1.5},
                Scale.minMax(training).apply(numbers(2, 10, 14)).column(0));
        assertArrayEquals(
                new double[] {0, 1, -1}, Scale.robust(training).apply(numbers(6, 10, 2)).column(0));
        assertArrayEquals(new double[] {10}, Scale.robust(training).apply(numbers(1e9)).column(0));
    }

    @Test
    void ranksBecomeNormalQuantiles() {
        RankNormal ranks = RankNormal.of(numbers(1, 2, 3, 4, 5));
        // The quartiles of the normal distribution are ±0.6744898.
        assertArrayEquals(
                new double[] {-0.6744898, 0, 0.6744898, 0.3186394},
                ranks.apply(numbers(2, 3, 4, 3.5)).column(0),
                1e-7);
        assertEquals(3.0902323, ranks.apply(numbers(99)).column(0)[0], 1e-7);
        RankNormal tied = RankNormal.of(numbers(1, 1, 1, 2, 3));
        // Ranks 0, 1 and 2 of 4 are shared: one quarter.
        assertEquals(-0.6744898, tied.apply(numbers(1)).column(0)[0], 1e-7);
    }

    @Test
    void missingNumbersAreFilledAsIsWanted() {
        Features training = numbers(1, 1, 2, 8, NONE);
        assertEquals(3, filled(training, Missing.MEAN));
        assertEquals(1.5, filled(training, Missing.MEDIAN));
        assertEquals(1, filled(training, Missing.MODE));
        assertEquals(-7, filled(training, Missing.CONSTANT));
        assertEquals(1, Fill.of(training, Missing.MEAN, 0, false).apply(numbers(NONE)).width());
        assertEquals(2, Fill.of(training, Missing.MEAN, 0, true).apply(numbers(NONE)).width());
    }

    private static double filled(Features training, Missing missing) {
        return Fill.of(training, missing, -7, true).apply(numbers(NONE)).column(0)[0];
    }

    private static Features jobs(int levels, double... codes) {
        List<String> names = IntStream.range(0, levels).mapToObj(k -> "job " + k).toList();
        return new Features(List.of(new Feature("job", names)), List.of(codes), codes.length);
    }

    @Test
    void levelsBecomeMeansDrawnTowardsTheMeanOfAll() {
        TrainingRows rows = rows(jobs(2, 0, 0, 0, 1, NONE), new double[] {1, 1, 0, 0, 1});
        TargetMeans means = TargetMeans.of(rows, 2);
        // λ(3) = 1 / (1 + e^−1), λ(1) = 1 / (1 + e), the mean of all is 0.6.
        double three = 1 / (1 + Math.exp(-1));
        double one = 1 / (1 + Math.exp(1));
        assertArrayEquals(
                new double[] {
                    three * 2 / 3 + (1 - three) * 0.6, (1 - one) * 0.6, one + (1 - one) * 0.6
                },
                means.apply(jobs(2, 0, 1, NONE)).column(0),
                1e-12);
        assertArrayEquals(
                new double[] {2.0 / 3, 0, 1},
                TargetMeans.of(rows, 0).apply(jobs(2, 0, 1, NONE)).column(0),
                1e-12);
    }

    @Test
    void aLevelOfEachRowTellsNothingAboutItsOwnTarget() {
        int size = 300;
        SplittableRandom random = new SplittableRandom(2);
        double[] codes = IntStream.range(0, size).asDoubleStream().toArray();
        double[] target = random.ints(size, 0, 2).asDoubleStream().toArray();
        TrainingRows rows = rows(jobs(size, codes), target);
        double[] inside = TargetMeans.of(rows, 0).apply(rows.features()).column(0);
        double[] outOfFold = TargetMeans.outOfFold(rows, 0).column(0);
        assertEquals(1, Metric.AUC.of(Scored.of(rows.labels(), inside)));
        assertEquals(0.5, Metric.AUC.of(Scored.of(rows.labels(), outOfFold)), 0.1);
    }

    @Test
    void componentsAreUncorrelatedAndKeepTheVarianceAskedFor() {
        SplittableRandom random = new SplittableRandom(3);
        double[] x = random.doubles(200).toArray();
        double[] y =
                IntStream.range(0, 200)
                        .mapToDouble(k -> 2 * x[k] + random.nextDouble() / 9)
                        .toArray();
        Features training =
                new Features(List.of(Feature.number("x"), Feature.number("y")), List.of(x, y), 200);
        assertEquals(1, Components.of(training, 0.9).weights().length);
        Components both = Components.of(training, 1);
        assertEquals(2, both.weights().length);
        Features rotated = both.apply(training);
        assertEquals(0, Pearson.correlation(rotated.column(0), rotated.column(1)), 1e-9);
        assertEquals(
                variance(x) + variance(y),
                variance(rotated.column(0)) + variance(rotated.column(1)),
                1e-9);
        assertTrue(both.weights()[0][1] > 0.85);
    }

    private static double variance(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }

    @Test
    void informationIsThatOfTheTable() {
        assertEquals(
                Math.log(2),
                ColumnChooser.information(new int[] {0, 0, 1, 1}, new int[] {1, 1, 0, 0}),
                1e-12);
        assertEquals(
                0,
                ColumnChooser.information(new int[] {0, 1, 0, 1}, new int[] {0, 0, 1, 1}),
                1e-12);
        // −1 stands for what is missing and is a value of its own.
        assertEquals(
                Math.log(2),
                ColumnChooser.information(new int[] {-1, 0, -1, 0}, new int[] {0, 1, 0, 1}),
                1e-12);
    }

    /** The first column tells, the second repeats it, the others are noise. */
    private static TrainingRows told() {
        SplittableRandom random = new SplittableRandom(6);
        int size = 300;
        double[] target = random.ints(size, 0, 2).asDoubleStream().toArray();
        double[] tells = Arrays.stream(target).map(y -> y + random.nextDouble(-0.8, 0.8)).toArray();
        List<double[]> columns =
                List.of(
                        random.doubles(size).toArray(),
                        tells,
                        Arrays.stream(tells).map(v -> 3 - v).toArray(),
                        random.doubles(size).toArray());
        List<Feature> features =
                IntStream.range(0, 4).mapToObj(k -> Feature.number("f" + k)).toList();
        return rows(new Features(features, columns, size), target);
    }

    @Test
    void whatTellsIsKept() {
        assertArrayEquals(new int[] {1, 2}, ColumnChooser.byInformation(told(), 2).kept());
        assertArrayEquals(
                new int[] {0, 1, 3}, ColumnChooser.uncorrelated(told().features(), 0.9).kept());
        int[] important = LearnedChoice.byImportance(told(), 2).kept();
        assertArrayEquals(new int[] {1, 2}, important);
        int[] stable = LearnedChoice.stable(told(), 0.9).kept();
        assertTrue(Arrays.stream(stable).allMatch(f -> f == 1 || f == 2), Arrays.toString(stable));
    }

    private static TrainingRows rare() {
        double[] x = IntStream.range(0, 50).asDoubleStream().toArray();
        double[] target = IntStream.range(0, 50).mapToDouble(k -> k >= 40 ? 1 : 0).toArray();
        return rows(numbers(x), target);
    }

    @Test
    void resamplingMakesClassesEqual() {
        TrainingRows over = Resampling.over(rare());
        assertEquals(80, over.target().length);
        assertEquals(40, over.rowsOf(true).length);
        TrainingRows under = Resampling.under(rare());
        assertEquals(20, under.target().length);
        assertEquals(10, under.rowsOf(true).length);
        assertEquals(20, Arrays.stream(under.features().column(0)).distinct().count());
    }

    /** A row is its own number; a made-up one goes with the nearer of the two it lies between. */
    @Test
    void rowsDrawnAgainOrMadeUpGoWithTheRowThatTheyCameFrom() {
        TrainingRows over = Resampling.over(rare());
        for (int row = 0; row < 80; row++) {
            assertEquals(over.origins().of()[row], over.features().column(0)[row]);
        }
        TrainingRows made = Resampling.smote(rare());
        for (int row = 50; row < 80; row++) {
            double distance = made.features().column(0)[row] - made.origins().of()[row];
            // The five nearest of a row at the end are up to five away.
            assertTrue(Math.abs(distance) <= 2.5, "" + distance);
        }
        assertEquals(20, Resampling.under(rare()).origins().firsts().length);
    }

    @Test
    void madeUpRowsLieBetweenNeighboursOfTheRareClass() {
        TrainingRows made = Resampling.smote(rare());
        assertEquals(40, made.rowsOf(true).length);
        for (int row : made.rowsOf(true)) {
            double value = made.features().column(0)[row];
            assertTrue(value >= 40 && value <= 49);
        }
        assertArrayEquals(
                rare().features().column(0), Arrays.copyOf(made.features().column(0), 50));
    }

    @Test
    void aConstantIsNotStretchedByTheRoundingOfItsMean() {
        Features training =
                new Features(
                        List.of(Feature.number("x")), List.of(new double[] {0.1, 0.1, 0.1}), 3);
        Features other =
                new Features(List.of(Feature.number("x")), List.of(new double[] {0.1, 0.3}), 2);
        assertArrayEquals(
                new double[] {0, 0.2}, Standard.of(training).apply(other).column(0), 1e-15);
    }
}
