package rudra.learning.form;

import java.util.stream.IntStream;
import rudra.learning.Features;
import rudra.learning.ModelForm;
import smile.sort.QuickSelect;

/**
 * Training rows: the score is the mean of the target among the nearest, by Euclidean distance; rows
 * that are as far as the last of them count as well. Scoring costs O(rows × training rows ×
 * features).
 *
 * @param rows {@code [row][feature]}
 * @param target one a row
 * @param nearest how many, from 1 to the number of rows
 */
public record NeighboursForm(double[][] rows, double[] target, int nearest) implements ModelForm {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if there is not one target for each row, or fewer rows than
     *     neighbours
     */
    public NeighboursForm {
        if (rows.length != target.length || nearest < 1 || nearest > rows.length) {
            throw new IllegalArgumentException("One target a row, and as many rows as asked.");
        }
    }

    @Override
    public String format() {
        return "neighbours";
    }

    @Override
    public int leastWidth() {
        return rows[0].length;
    }

    @Override
    public double[] score(Features asked) {
        return IntStream.range(0, asked.size())
                .parallel()
                .mapToDouble(row -> score(asked.row(row)))
                .toArray();
    }

    private double score(double[] point) {
        double[] distances = new double[rows.length];
        for (int k = 0; k < distances.length; k++) {
            distances[k] = squaredDistance(rows[k], point);
        }
        double reach = QuickSelect.select(distances.clone(), nearest - 1);
        double sum = 0;
        int count = 0;
        for (int k = 0; k < distances.length; k++) {
            if (distances[k] <= reach) {
                sum += target[k];
                count++;
            }
        }
        return sum / count;
    }

    private static double squaredDistance(double[] row, double[] point) {
        double sum = 0;
        for (int f = 0; f < row.length; f++) {
            double difference = row[f] - point[f];
            sum += difference * difference;
        }
        return sum;
    }
}
