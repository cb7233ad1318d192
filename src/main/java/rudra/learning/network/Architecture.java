package rudra.learning.network;

import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.ActivationLayer;
import org.deeplearning4j.nn.conf.layers.BatchNormalization;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.weights.WeightInit;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;
import rudra.learning.Settings;
import rudra.learning.Training;
import rudra.learning.form.DenseLayer;
import rudra.learning.form.LayeredNetwork;

/**
 * What a network consists of.
 *
 * @param inputs the number of features
 * @param hidden the number of hidden layers
 * @param width the number of units in each of them
 * @param normalised whether sums are brought to one scale within a mini-batch (Ioffe and Szegedy
 *     2015)
 * @param logistic whether it learns a class
 */
record Architecture(int inputs, int hidden, int width, boolean normalised, boolean logistic) {

    /**
     * A network of which nothing has been learned yet.
     *
     * @param rows that it will learn from
     */
    MultiLayerNetwork build(Settings settings, Training rows, long seed) {
        NeuralNetConfiguration.ListBuilder layers =
                new NeuralNetConfiguration.Builder()
                        .seed(seed)
                        .dataType(DataType.DOUBLE)
                        .updater(new Adam(settings.number("learningRate")))
                        .weightInit(WeightInit.RELU)
                        .l2(settings.number("penalty"))
                        .list();
        // The library asks for the share that is kept, and takes 0 for none dropped.
        double kept = settings.number("dropout") > 0 ? 1 - settings.number("dropout") : 0;
        for (int layer = 0; layer < hidden; layer++) {
            addHidden(layers, layer, kept);
        }
        MultiLayerConfiguration configuration =
                layers.layer(
                                new OutputLayer.Builder(loss(rows))
                                        .activation(
                                                logistic ? Activation.SIGMOID : Activation.IDENTITY)
                                        .nIn(hidden == 0 ? inputs : width)
                                        .nOut(1)
                                        .build())
                        .build();
        MultiLayerNetwork network = new MultiLayerNetwork(configuration);
        network.init();
        return network;
    }

    private ILossFunction loss(Training rows) {
        if (!logistic) {
            return LossFunction.MSE.getILossFunction();
        }
        return rows.weights().areEqual()
                ? LossFunction.XENT.getILossFunction()
                : new WeightedCrossEntropy(rows);
    }

    /** What is dropped are outputs of hidden units, never features. */
    private void addHidden(NeuralNetConfiguration.ListBuilder layers, int layer, double kept) {
        layers.layer(
                new org.deeplearning4j.nn.conf.layers.DenseLayer.Builder()
                        .nIn(layer == 0 ? inputs : width)
                        .nOut(width)
                        .dropOut(layer == 0 ? 0 : kept)
                        .activation(normalised ? Activation.IDENTITY : Activation.RELU)
                        .build());
        if (normalised) {
            layers.layer(
                    new BatchNormalization.Builder()
                            .nIn(width)
                            .nOut(width)
                            .useLogStd(false)
                            .eps(BatchStatistics.EPSILON)
                            .build());
            // The library normalises and does no more, whatever activation is asked for.
            layers.layer(new ActivationLayer(Activation.RELU));
        }
    }

    /** What a network has learned so far; normalisation becomes part of the weights. */
    LayeredNetwork learned(MultiLayerNetwork network) {
        List<DenseLayer> layers = new ArrayList<>();
        int step = normalised ? 3 : 1;
        for (int layer = 0; layer < hidden; layer++) {
            DenseLayer plain = plain(network, layer * step);
            layers.add(
                    normalised
                            ? BatchStatistics.of(network, layer * step + 1).folded(plain)
                            : plain);
        }
        layers.add(plain(network, hidden * step));
        return new LayeredNetwork(layers, logistic);
    }

    private static DenseLayer plain(MultiLayerNetwork network, int number) {
        INDArray weights = network.getParam(number + "_W");
        return new DenseLayer(
                weights.transpose().toDoubleMatrix(),
                network.getParam(number + "_b").toDoubleVector());
    }
}
