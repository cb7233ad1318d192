package rudra.learning.stopping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rudra.analysis.Seed;
import rudra.learning.ClassWeights;
import rudra.learning.Feature;
import rudra.learning.Features;
import rudra.learning.Task;
import rudra.learning.Training;

final class HeldOutTest {

    /** The feature is the number of the row. */
    private static Optional<HeldOut> of(int rows, int positives, Task task) {
        double[] number = IntStream.range(0, rows).asDoubleStream().toArray();
        double[] target = Arrays.stream(number).map(k -> k < positives ? 1 : 0).toArray();
        Features features = new Features(List.of(Feature.number("number")), List.of(number), rows);
        return HeldOut.of(new Training(features, target, task, new Seed(3)));
    }

    @Test
    void aFifthOfEachClassIsHeldOutAndNoRowStandsOnBothSides() {
        HeldOut held = of(200, 50, Task.CLASSIFICATION).orElseThrow();
        assertEquals(10, DoubleStream.of(held.target()).sum());
        assertEquals(40, held.target().length);
        assertEquals(40, DoubleStream.of(held.rest().target()).sum());
        double[] all =
                DoubleStream.concat(
                                DoubleStream.of(held.features().column(0)),
                                DoubleStream.of(held.rest().features().column(0)))
                        .sorted()
                        .toArray();
        assertEquals(200, DoubleStream.of(all).distinct().count());
    }

    @Test
    void fewRowsAreNotHeldOut() {
        assertTrue(of(40, 20, Task.CLASSIFICATION).isEmpty());
        assertTrue(of(200, 3, Task.CLASSIFICATION).isEmpty());
        assertTrue(of(200, 3, Task.REGRESSION).isPresent());
    }

    @Test
    void patienceEndsAfterAsManyStepsWithoutALesserLoss() {
        Patience patience = new Patience(2);
        assertTrue(patience.take(Double.NaN));
        assertTrue(patience.take(3));
        assertFalse(patience.take(3));
        assertFalse(patience.isOver());
        assertFalse(patience.take(4));
        assertTrue(patience.isOver());
        assertEquals(2, patience.best());
    }

    @Test
    void copiesOfARowAreHeldOutTogether() {
        double[] number = IntStream.range(0, 100).asDoubleStream().toArray();
        double[] target = Arrays.stream(number).map(k -> k < 20 ? 1 : 0).toArray();
        int[] drawn = IntStream.concat(IntStream.range(0, 100), IntStream.range(0, 60)).toArray();
        Training oversampled =
                new Training(
                                new Features(
                                        List.of(Feature.number("number")), List.of(number), 100),
                                target,
                                Task.CLASSIFICATION,
                                new Seed(3))
                        .rows(Arrays.stream(drawn).map(k -> k < 100 ? k : k % 20).toArray())
                        .rows(IntStream.range(0, 160).toArray());
        HeldOut held = HeldOut.of(oversampled).orElseThrow();
        List<Double> out = DoubleStream.of(held.features().column(0)).boxed().toList();
        List<Double> rest = DoubleStream.of(held.rest().features().column(0)).boxed().toList();
        assertTrue(out.stream().noneMatch(rest::contains));
        assertEquals(160, out.size() + rest.size());
        assertEquals(20, out.stream().distinct().count());
        assertEquals(4, out.stream().filter(k -> k < 20).distinct().count());
    }

    @Test
    void rowsThatAreHeldOutWeighWhatTheyDidBefore() {
        double[] target = new double[100];
        Arrays.fill(target, 0, 20, 1);
        Features none = new Features(List.of(), List.of(), 100);
        ClassWeights weights = ClassWeights.balanced(target);
        HeldOut held =
                HeldOut.of(
                                new Training(none, target, Task.CLASSIFICATION, new Seed(3))
                                        .weighing(weights))
                        .orElseThrow();
        assertEquals(weights, held.rest().weights());
        assertEquals(weights, held.held().weights());
        // Of 20 rows held out, 4 weigh 2.5 and 16 weigh 0.625: each class 10.
        double[] half = new double[20];
        Arrays.fill(half, 0.25);
        assertEquals(-(Math.log(0.25) + Math.log(0.75)) / 2, Loss.of(held.held(), half), 1e-15);
    }

    /** −(ln 0.8 + ln 0.4) / 2 and (1 + 4) / 2. */
    @Test
    void aLossIsThatOfTheTask() {
        assertEquals(
                -(Math.log(0.8) + Math.log(0.4)) / 2,
                Loss.of(Task.CLASSIFICATION, new double[] {0.8, 0.6}, new double[] {1, 0}),
                1e-15);
        assertEquals(
                2.5, Loss.of(Task.REGRESSION, new double[] {2, 5}, new double[] {1, 3}), 1e-15);
    }
}
