package rudra.learning.form;

/**
 * Weighted sums of what comes in.
 *
 * @param weights {@code [output][input]}
 * @param biases one an output
 */
public record DenseLayer(double[][] weights, double[] biases) {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if there is not one bias for each row of weights, or these
     *     differ in length
     */
    public DenseLayer {
        if (weights.length == 0 || weights.length != biases.length) {
            throw new IllegalArgumentException("One bias for each output.");
        }
        for (double[] row : weights) {
            if (row.length != weights[0].length) {
                throw new IllegalArgumentException("As many weights for each output.");
            }
        }
    }

    int inputs() {
        return weights[0].length;
    }

    int outputs() {
        return weights.length;
    }

    double[] sums(double[] input) {
        double[] sums = biases.clone();
        for (int out = 0; out < sums.length; out++) {
            double[] row = weights[out];
            for (int in = 0; in < row.length; in++) {
                sums[out] += row[in] * input[in];
            }
        }
        return sums;
    }

    /** What a change of the sums comes to in the input. */
    double[] back(double[] change) {
        double[] back = new double[inputs()];
        for (int out = 0; out < change.length; out++) {
            for (int in = 0; in < back.length; in++) {
                back[in] += weights[out][in] * change[out];
            }
        }
        return back;
    }
}
