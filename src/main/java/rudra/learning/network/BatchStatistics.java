package rudra.learning.network;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import rudra.learning.form.DenseLayer;

/**
 * What a layer that normalises has learned: outputs are (x − mean) / √(variance + ε) × scale +
 * shift.
 *
 * @param mean one a unit, as variance, scale and shift
 */
record BatchStatistics(double[] mean, double[] variance, double[] scale, double[] shift) {
    /** Keeps a variance of 0 from dividing. */
    static final double EPSILON = 1e-5;

    static BatchStatistics of(MultiLayerNetwork network, int number) {
        return new BatchStatistics(
                network.getParam(number + "_mean").toDoubleVector(),
                network.getParam(number + "_var").toDoubleVector(),
                network.getParam(number + "_gamma").toDoubleVector(),
                network.getParam(number + "_beta").toDoubleVector());
    }

    /** One layer in place of sums and their normalisation. */
    DenseLayer folded(DenseLayer before) {
        double[][] weights = new double[mean.length][];
        double[] biases = new double[mean.length];
        for (int unit = 0; unit < weights.length; unit++) {
            double factor = scale[unit] / Math.sqrt(variance[unit] + EPSILON);
            weights[unit] = before.weights()[unit].clone();
            for (int in = 0; in < weights[unit].length; in++) {
                weights[unit][in] *= factor;
            }
            biases[unit] = (before.biases()[unit] - mean[unit]) * factor + shift[unit];
        }
        return new DenseLayer(weights, biases);
    }
}
