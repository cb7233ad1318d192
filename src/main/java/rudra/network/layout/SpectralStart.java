package rudra.network.layout;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import rudra.job.Progress;

/**
 * First places near the end of the story: random places averaged over neighbours a few dozen times,
 * which is power iteration towards the degree-normalised eigenvectors of Koren ("Drawing graphs by
 * eigenvectors: theory and practice", Computers and Mathematics with Applications 49, 2005). Each
 * component is centred on itself, the largest in the middle and the others on a ring; a little
 * noise keeps nodes with the same neighbours apart. From here the forces need hundreds of steps
 * less than from random places. O(iterations × (nodes + links)).
 */
final class SpectralStart {

    private static final int ITERATIONS = 40;
    private static final double NOISE = 0.25;

    private final LayoutGraph graph;
    private final Components components;
    private final ComponentVectors vectors;
    private final Progress progress;
    private final SplittableRandom random;

    SpectralStart(LayoutGraph graph, long seed, Progress progress) {
        this.graph = graph;
        this.components = Components.of(graph);
        this.vectors = new ComponentVectors(graph, components);
        this.progress = progress;
        this.random = new SplittableRandom(seed);
    }

    /** Places in a disc whose area grows with the number of nodes. */
    Positions places() {
        int n = graph.nodes();
        double[] x = smooth(noise(n), null);
        double[] y = smooth(noise(n), x);
        double radius = 10 * Math.sqrt(n);
        float[] placedX = new float[n];
        float[] placedY = new float[n];
        double[] angle = noise(components.count());
        int largest = components.largest();
        for (int i = 0; i < n; i++) {
            int c = components.of()[i];
            double extent = radius * Math.sqrt((double) components.size()[c] / n);
            double offset = c == largest ? 0 : radius;
            double direction = Math.PI * angle[c];
            placedX[i] =
                    (float) (offset * Math.cos(direction) + extent * (x[i] + NOISE * symmetric()));
            placedY[i] =
                    (float) (offset * Math.sin(direction) + extent * (y[i] + NOISE * symmetric()));
        }
        return new Positions(placedX, placedY);
    }

    private double[] noise(int n) {
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            values[i] = symmetric();
        }
        return values;
    }

    private double symmetric() {
        return 2 * random.nextDouble() - 1;
    }

    /**
     * Averages over neighbours, keeping the result centred, of unit size and free of {@code
     * other}'s direction.
     */
    private double[] smooth(double[] start, double @Nullable [] other) {
        double[] value = start;
        for (int step = 0; step < ITERATIONS; step++) {
            progress.checkCancelled();
            centre(value, other);
            value = averaged(value);
        }
        centre(value, other);
        return value;
    }

    private double[] averaged(double[] value) {
        double[] next = new double[value.length];
        for (int i = 0; i < next.length; i++) {
            int degree = graph.degree(i);
            double sum = 0;
            for (int k = graph.rowStart(i); k < graph.rowStart(i + 1); k++) {
                sum += value[graph.neighbour(k)];
            }
            next[i] = degree == 0 ? value[i] : (value[i] + sum / degree) / 2;
        }
        return next;
    }

    private void centre(double[] value, double @Nullable [] other) {
        vectors.removeMean(value);
        if (other != null) {
            vectors.removeDirection(value, other);
        }
        vectors.normalise(value);
    }
}
