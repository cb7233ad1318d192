package rudra.learning.neighbours;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;
import rudra.job.Progress;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.ModelForm;
import rudra.learning.Settings;
import rudra.learning.Task;
import rudra.learning.Training;

final class NearestNeighboursTest {
    private static final List<Feature> PLANE = List.of(Feature.number("x"), Feature.number("y"));

    private static ModelForm fit(Features rows, double[] target, double neighbours) {
        NearestNeighbours family = new NearestNeighbours();
        Settings settings =
                Settings.of(
                        family.id(), family.hyperparameters(), Map.of("neighbours", neighbours));
        return family.fit(
                new Training(rows, target, Task.CLASSIFICATION, new Seed(1)),
                settings,
                Progress.none());
    }

    private static Features line(double... x) {
        return new Features(List.of(Feature.number("x")), List.of(x), x.length);
    }

    @Test
    void theScoreIsTheMeanOfTheNearestAsSortingFindsThem() {
        SplittableRandom random = new SplittableRandom(4);
        int n = 120;
        double[] x = random.doubles(n).toArray();
        double[] y = random.doubles(n).toArray();
        double[] target = random.ints(n, 0, 2).asDoubleStream().toArray();
        double[] u = random.doubles(30).toArray();
        double[] v = random.doubles(30).toArray();
        double[] scores =
                fit(new Features(PLANE, List.of(x, y), n), target, 7)
                        .score(new Features(PLANE, List.of(u, v), 30));
        for (int k = 0; k < 30; k++) {
            int point = k;
            double expected =
                    IntStream.range(0, n)
                            .boxed()
                            .sorted(
                                    Comparator.comparingDouble(
                                            i -> Math.hypot(x[i] - u[point], y[i] - v[point])))
                            .limit(7)
                            .mapToDouble(i -> target[i])
                            .average()
                            .orElseThrow();
            assertEquals(expected, scores[k], 1e-12);
        }
    }

    @Test
    void rowsThatAreEquallyFarCountTogetherWhateverTheirOrder() {
        double[] asked = fit(line(-1, 1, 5), new double[] {1, 0, 0}, 1).score(line(0));
        double[] turned = fit(line(1, -1, 5), new double[] {0, 1, 0}, 1).score(line(0));
        assertArrayEquals(new double[] {0.5}, asked);
        assertArrayEquals(asked, turned);
    }

    @Test
    void withMoreNeighboursThanRowsAllOfThemAreAsked() {
        assertEquals(0.25, fit(line(1, 2, 3, 4), new double[] {1, 0, 0, 0}, 50).score(line(9))[0]);
    }

    @Test
    void unlessToldOtherwiseItAsksTheSquareRootOfTheNumberOfRows() {
        double[] x = IntStream.range(0, 16).asDoubleStream().toArray();
        double[] target = new double[16];
        target[0] = 1;
        assertEquals(0.25, fit(line(x), target, 0).score(line(0))[0]);
    }
}
