package rudra.network.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadTreeTest {

    private static final int BODIES = 2000;
    private final SplittableRandom random = new SplittableRandom(7);
    private final float[] x = floats(100);
    private final float[] y = floats(60);
    private final float[] mass = floats(5);

    /**
     * The relative error of the whole field in the Euclidean norm, against the sum over all pairs
     * in double.
     */
    @ParameterizedTest
    @CsvSource({"0, 1e-5", "0.5, 0.005", "1.1, 0.03"})
    void forceIsTheExactSumWithinTheErrorThatThetaAllows(float theta, double allowed) {
        QuadTree tree = new QuadTree(BODIES);
        tree.build(x, y, mass);

        double error = 0;
        double size = 0;
        for (int i = 0; i < BODIES; i++) {
            double[] exact = exactForce(i);
            tree.sumForces(x[i], y[i], theta * theta);
            error += square(tree.forceX() - exact[0]) + square(tree.forceY() - exact[1]);
            size += square(exact[0]) + square(exact[1]);
        }

        assertTrue(Math.sqrt(error / size) < allowed, "relative error " + Math.sqrt(error / size));
    }

    @Test
    void bodiesAllAtOnePlaceExertNothingThereAndTheirWholeMassFarAway() {
        float[] same = new float[BODIES];
        Arrays.fill(same, 3);
        float[] heavy = new float[BODIES];
        Arrays.fill(heavy, 10_000);
        QuadTree tree = new QuadTree(BODIES);
        tree.build(same, same, heavy);

        tree.sumForces(3, 3, 1);
        assertEquals(0, tree.forceX());
        assertEquals(0, tree.forceY());

        tree.sumForces(13, 3, 1);
        assertEquals(BODIES * 10_000.0 / 10, tree.forceX(), 1);
    }

    @Test
    void visitsEveryBodyOnce() {
        QuadTree tree = new QuadTree(BODIES);
        tree.build(x, y, mass);

        long distinct =
                java.util.stream.IntStream.range(0, BODIES).map(tree::bodyAt).distinct().count();
        assertEquals(BODIES, distinct);
    }

    private double[] exactForce(int i) {
        double fx = 0;
        double fy = 0;
        for (int j = 0; j < BODIES; j++) {
            double dx = (double) x[i] - x[j];
            double dy = (double) y[i] - y[j];
            if (j != i) {
                fx += mass[j] * dx / (dx * dx + dy * dy);
                fy += mass[j] * dy / (dx * dx + dy * dy);
            }
        }
        return new double[] {fx, fy};
    }

    private static double square(double value) {
        return value * value;
    }

    private float[] floats(float scale) {
        float[] values = new float[BODIES];
        for (int i = 0; i < BODIES; i++) {
            values[i] = scale * (float) random.nextDouble();
        }
        return values;
    }
}
