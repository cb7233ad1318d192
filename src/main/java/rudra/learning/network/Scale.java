package rudra.learning.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rudra.dataset.Moments;
import rudra.learning.Task;
import rudra.learning.Training;
import rudra.learning.form.DenseLayer;
import rudra.learning.form.LayeredNetwork;

/**
 * Brings numbers that are to be predicted to a mean of 0 and a deviation of 1, as the first steps
 * of a training need them; classes stay as they are.
 */
record Scale(double mean, double deviation) {

    static Scale of(Training training) {
        if (training.task() == Task.CLASSIFICATION) {
            return new Scale(0, 1);
        }
        Moments moments = Moments.of(training.target());
        double deviation = moments.deviation();
        return new Scale(moments.mean(), deviation > 0 ? deviation : 1);
    }

    Training apply(Training training) {
        double[] target =
                Arrays.stream(training.target()).map(y -> (y - mean) / deviation).toArray();
        return training.with(training.features(), target);
    }

    /** The network that gives numbers on their own scale. */
    LayeredNetwork undo(LayeredNetwork network) {
        if (network.logistic()) {
            return network;
        }
        DenseLayer last = network.layers().getLast();
        double[] weights = Arrays.stream(last.weights()[0]).map(w -> w * deviation).toArray();
        List<DenseLayer> layers = new ArrayList<>(network.layers());
        layers.set(
                layers.size() - 1,
                new DenseLayer(
                        new double[][] {weights},
                        new double[] {last.biases()[0] * deviation + mean}));
        return new LayeredNetwork(layers, false);
    }
}
