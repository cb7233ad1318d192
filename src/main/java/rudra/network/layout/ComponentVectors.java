package rudra.network.layout;

import java.util.Arrays;

/** Inner products weighted by degree, taken in every connected component by itself. */
final class ComponentVectors {

    private final LayoutGraph graph;
    private final Components components;
    private final double[] ones;
    private final double[] totalWeight;

    ComponentVectors(LayoutGraph graph, Components components) {
        this.graph = graph;
        this.components = components;
        ones = new double[graph.nodes()];
        Arrays.fill(ones, 1);
        totalWeight = products(ones, ones);
    }

    /** Takes from each value the mean of its component, nodes weighted by degree. */
    void removeMean(double[] value) {
        removeDirection(value, ones);
    }

    /** Makes {@code value} orthogonal to {@code direction}. */
    void removeDirection(double[] value, double[] direction) {
        double[] along = products(value, direction);
        double[] length = products(direction, direction);
        for (int i = 0; i < value.length; i++) {
            int c = components.of()[i];
            if (length[c] > 0) {
                value[i] -= along[c] / length[c] * direction[i];
            }
        }
    }

    /** Gives every component a root mean square of one half, so that most values lie in [-1, 1]. */
    void normalise(double[] value) {
        double[] squares = products(value, value);
        for (int i = 0; i < value.length; i++) {
            int c = components.of()[i];
            value[i] = squares[c] > 0 ? value[i] / (2 * Math.sqrt(squares[c] / totalWeight[c])) : 0;
            value[i] = Math.clamp(value[i], -2, 2);
        }
    }

    private double[] products(double[] a, double[] b) {
        double[] sum = new double[components.count()];
        for (int i = 0; i < a.length; i++) {
            sum[components.of()[i]] += Math.max(1, graph.degree(i)) * a[i] * b[i];
        }
        return sum;
    }
}
