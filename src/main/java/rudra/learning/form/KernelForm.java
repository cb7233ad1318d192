package rudra.learning.form;

import java.util.stream.IntStream;
import rudra.learning.Features;
import rudra.learning.ModelForm;

/**
 * A weighted sum over vectors of exp(−d² / 2σ²), d the Euclidean distance, made a probability by a
 * logistic curve. Scoring costs O(rows × vectors × features).
 *
 * @param vectors {@code [vector][feature]}
 * @param weights one a vector
 * @param intercept added to the sum
 * @param sigma the width of the kernel, above 0
 * @param slope of the log odds by the sum
 * @param offset the log odds where the sum is 0
 */
public record KernelForm(
        double[][] vectors,
        double[] weights,
        double intercept,
        double sigma,
        double slope,
        double offset)
        implements ModelForm {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if there is not one weight for each vector
     */
    public KernelForm {
        if (vectors.length != weights.length) {
            throw new IllegalArgumentException("One weight for each vector.");
        }
    }

    @Override
    public String format() {
        return "kernel";
    }

    @Override
    public int leastWidth() {
        return vectors.length == 0 ? 0 : vectors[0].length;
    }

    /** The same sum with another curve. */
    public KernelForm calibrated(double otherSlope, double otherOffset) {
        return new KernelForm(vectors, weights, intercept, sigma, otherSlope, otherOffset);
    }

    @Override
    public double[] score(Features rows) {
        double[] scores = margins(rows);
        for (int row = 0; row < scores.length; row++) {
            scores[row] = 1 / (1 + Math.exp(-slope * scores[row] - offset));
        }
        return scores;
    }

    /** The sums, before they become probabilities. */
    public double[] margins(Features rows) {
        return IntStream.range(0, rows.size())
                .parallel()
                .mapToDouble(row -> margin(rows.row(row)))
                .toArray();
    }

    private double margin(double[] point) {
        double sum = intercept;
        for (int v = 0; v < vectors.length; v++) {
            double distance = 0;
            for (int f = 0; f < vectors[v].length; f++) {
                double difference = vectors[v][f] - point[f];
                distance += difference * difference;
            }
            sum += weights[v] * Math.exp(-distance / (2 * sigma * sigma));
        }
        return sum;
    }
}
