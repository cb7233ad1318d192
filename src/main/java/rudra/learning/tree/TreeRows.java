package rudra.learning.tree;

import rudra.learning.Training;

/**
 * The rows of which a tree is grown.
 *
 * @param target one a row
 * @param draws how often each row was drawn; rows that were not are left out
 * @param weights how much each counts: draws × weight of its class
 * @param areEqual whether rows count as often as they were drawn
 */
@SuppressWarnings("ArrayRecordComponent")
record TreeRows(double[] target, double[] draws, double[] weights, boolean areEqual) {

    static TreeRows of(Training training, double[] draws) {
        double[] target = training.target();
        if (training.weights().areEqual()) {
            return new TreeRows(target, draws, draws, true);
        }
        double[] weights = new double[draws.length];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = draws[row] * training.weights().of(target[row]);
        }
        return new TreeRows(target, draws, weights, false);
    }
}
