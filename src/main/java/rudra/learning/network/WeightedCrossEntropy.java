package rudra.learning.network;

import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;
import rudra.learning.Training;

/**
 * Cross entropy in which rows of one class count more. The library's own mask cannot serve: with
 * one output it is multiplied in twice. Only what a step needs is weighted; how far the loss has
 * fallen is measured elsewhere.
 */
final class WeightedCrossEntropy extends LossBinaryXENT {
    private final double positive;
    private final double negative;

    /** Weights whose mean over the rows is 1, so that the penalty keeps its measure. */
    WeightedCrossEntropy(Training rows) {
        double mean = rows.weight() / rows.target().length;
        this.positive = rows.weights().positive() / mean;
        this.negative = rows.weights().negative() / mean;
    }

    @Override
    public INDArray computeGradient(
            INDArray labels, INDArray sums, IActivation activation, INDArray mask) {
        INDArray counts = labels.mul(positive - negative).addi(negative);
        return super.computeGradient(labels, sums, activation, mask).muliColumnVector(counts);
    }
}
