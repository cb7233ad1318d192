package rudra.learning.form;

import java.util.List;
import java.util.stream.IntStream;
import rudra.learning.Differentiable;
import rudra.learning.Features;
import rudra.learning.ModelForm;

/**
 * Layers of weighted sums, those below 0 cut off between one layer and the next. Scoring costs
 * O(rows × weights).
 *
 * @param layers at least one; the last has one output
 * @param logistic whether the last sum is the log odds of the positive class
 */
public record LayeredNetwork(List<DenseLayer> layers, boolean logistic)
        implements ModelForm, Differentiable {

    /**
     * Checks that each layer takes what the one before it gives.
     *
     * @throws IllegalArgumentException if it does not
     */
    public LayeredNetwork {
        layers = List.copyOf(layers);
        for (int k = 1; k < layers.size(); k++) {
            if (layers.get(k).inputs() != layers.get(k - 1).outputs()) {
                throw new IllegalArgumentException("Layer " + k + " does not fit the one before.");
            }
        }
        if (layers.isEmpty() || layers.getLast().outputs() != 1) {
            throw new IllegalArgumentException("A network ends in one output.");
        }
    }

    @Override
    public String format() {
        return "layered-network";
    }

    @Override
    public int leastWidth() {
        return layers.getFirst().inputs();
    }

    @Override
    public double[] score(Features rows) {
        return IntStream.range(0, rows.size())
                .parallel()
                .mapToDouble(row -> score(rows.row(row)))
                .toArray();
    }

    private double score(double[] row) {
        double sum = sums(row)[layers.size() - 1][0];
        return logistic ? 1 / (1 + Math.exp(-sum)) : sum;
    }

    /** The sums of each layer, before they are cut off. */
    private double[][] sums(double[] row) {
        double[][] sums = new double[layers.size()][];
        double[] input = row;
        for (int k = 0; k < sums.length; k++) {
            sums[k] = layers.get(k).sums(input);
            input = cutOff(sums[k]);
        }
        return sums;
    }

    private static double[] cutOff(double[] sums) {
        double[] cut = new double[sums.length];
        for (int k = 0; k < cut.length; k++) {
            cut[k] = Math.max(0, sums[k]);
        }
        return cut;
    }

    @Override
    public double[] gradient(double[] row) {
        double[][] sums = sums(row);
        double p = 1 / (1 + Math.exp(-sums[sums.length - 1][0]));
        double[] change = {logistic ? p * (1 - p) : 1};
        for (int k = sums.length - 1; k > 0; k--) {
            change = layers.get(k).back(change);
            for (int unit = 0; unit < change.length; unit++) {
                change[unit] = sums[k - 1][unit] > 0 ? change[unit] : 0;
            }
        }
        return layers.getFirst().back(change);
    }
}
