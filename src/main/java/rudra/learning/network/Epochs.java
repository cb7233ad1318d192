package rudra.learning.network;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import rudra.job.Progress;
import rudra.learning.Settings;
import rudra.learning.Shuffle;
import rudra.learning.Training;
import rudra.learning.TrainingListener;
import rudra.learning.form.LayeredNetwork;
import rudra.learning.stopping.HeldOut;
import rudra.learning.stopping.Loss;
import rudra.learning.stopping.Patience;

/** Passes over the training rows, in an order of their own each time. For one training. */
final class Epochs {
    private static final long NETWORK_STREAM = 0;
    private static final long ORDER_STREAM = 1;

    private final Architecture architecture;
    private final Settings settings;
    private final Training rows;
    private final Optional<HeldOut> heldOut;
    private final TrainingListener listener;
    private final double[][] inputs;
    private final Patience patience;

    Epochs(
            Architecture architecture,
            Settings settings,
            Training all,
            Optional<HeldOut> heldOut,
            TrainingListener listener) {
        this.architecture = architecture;
        this.settings = settings;
        this.rows = heldOut.map(HeldOut::rest).orElse(all);
        this.heldOut = heldOut;
        this.listener = listener;
        this.inputs = rows.features().rowByRow();
        this.patience = new Patience(settings.whole("patience"));
    }

    /** The network of the best epoch; of the last where no rows are held out. */
    LayeredNetwork run(Progress progress) {
        long seed = rows.seed().stream(NETWORK_STREAM).nextLong();
        NativeArrays.seed(seed);
        MultiLayerNetwork network = architecture.build(settings, rows, seed);
        try {
            return run(network, progress);
        } finally {
            network.close();
        }
    }

    private LayeredNetwork run(MultiLayerNetwork network, Progress progress) {
        RandomGenerator random = rows.seed().stream(ORDER_STREAM);
        int[] order = IntStream.range(0, inputs.length).toArray();
        int epochs = settings.whole("epochs");
        LayeredNetwork best = architecture.learned(network);
        for (int epoch = 1; epoch <= epochs; epoch++) {
            Shuffle.again(order, random);
            pass(network, order, progress);
            LayeredNetwork now = architecture.learned(network);
            boolean better = tell(epoch, now);
            best = better ? now : best;
            progress.update((double) epoch / epochs, "Epoch %,d".formatted(epoch));
            if (heldOut.isPresent() && patience.isOver()) {
                break;
            }
        }
        listener.kept(heldOut.isPresent() ? patience.best() : epochs);
        return best;
    }

    private void pass(MultiLayerNetwork network, int[] order, Progress progress) {
        int size = Math.min(settings.whole("batch"), order.length);
        // The rows that are left over wait for the next pass: a mini-batch of few would weigh as
        // much as one of many.
        for (int from = 0; from + size <= order.length; from += size) {
            progress.checkCancelled();
            int[] chosen = Arrays.copyOfRange(order, from, from + size);
            try (INDArray input = NativeArrays.rows(inputs, chosen);
                    INDArray wanted = NativeArrays.column(rows.target(), chosen)) {
                network.fit(input, wanted);
            }
        }
    }

    /** Whether the network is the best so far. */
    private boolean tell(int epoch, LayeredNetwork network) {
        Map<String, Double> losses = new LinkedHashMap<>();
        losses.put("training", Loss.of(rows, network.score(rows.features())));
        heldOut.ifPresent(out ->
                losses.put("validation", Loss.of(out.held(), network.score(out.features()))));
        listener.iterated(epoch, Collections.unmodifiableMap(losses));
        Double validation = losses.get("validation");
        return validation == null || patience.take(validation);
    }
}
