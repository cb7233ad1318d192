package rudra.learning.explanation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import rudra.analysis.Seed;
import rudra.job.OrderedWork;
import rudra.job.Progress;
import rudra.learning.Features;
import rudra.learning.ModelForm;
import rudra.learning.Shuffle;
import rudra.learning.explanation.ColumnModel.Origins;
import rudra.learning.explanation.Contributions.Scale;
import rudra.learning.explanation.Contributions.Way;

/**
 * Contributions for any model, by random orders (Štrumbelj and Kononenko 2014, Explaining
 * prediction models and individual predictions with feature contributions, Knowledge and
 * Information Systems 41). A background row becomes the row that is explained one column after the
 * other, and each column gets what its turn changes; every background row is used twice, in an
 * order and in its opposite, which is exact where no more than two columns act together. O(rows ×
 * background × columns) scores.
 *
 * @param background in the shape in which the model sees rows
 */
record SampledShapley(
        ModelForm form, Features background, Origins origins, Seed seed, Progress progress) {

    Contributions of(Features rows) {
        double base = Arrays.stream(form.score(background)).average().orElse(0);
        double[][] values = new double[rows.size()][];
        new OrderedWork(rows.size(), "Explaining rows")
                .run(row -> contributions(rows, row), (row, own) -> values[row] = own, progress);
        return new Contributions(Way.SAMPLED, Scale.SCORE, origins.names(), base, values);
    }

    private double[] contributions(Features rows, int row) {
        int groups = origins.names().size();
        int chain = groups + 1;
        int[][] orders = orders(groups, seed.stream(row));
        double[] outputs = form.score(chains(rows.row(row), orders, chain));
        double[] sums = new double[groups];
        for (int b = 0; b < orders.length; b++) {
            for (int turn = 0; turn < groups; turn++) {
                double change = outputs[b * chain + turn + 1] - outputs[b * chain + turn];
                sums[orders[b][turn]] += change / orders.length;
            }
        }
        return sums;
    }

    private int[][] orders(int groups, RandomGenerator random) {
        int[][] orders = new int[2 * background.size()][];
        for (int b = 0; b < orders.length; b++) {
            orders[b] = b % 2 == 1 ? reversed(orders[b - 1]) : Shuffle.rows(groups, random);
        }
        return orders;
    }

    private static int[] reversed(int[] order) {
        return IntStream.range(0, order.length).map(k -> order[order.length - 1 - k]).toArray();
    }

    /** Every step from each background row to the row. */
    private Features chains(double[] row, int[][] orders, int chain) {
        double[][] columns = new double[background.width()][orders.length * chain];
        for (int f = 0; f < columns.length; f++) {
            int group = origins.of()[f];
            for (int b = 0; b < orders.length; b++) {
                int turn = turnOf(orders[b], group);
                int from = b * chain;
                Arrays.fill(columns[f], from, from + turn + 1, background.column(f)[b / 2]);
                Arrays.fill(columns[f], from + turn + 1, from + chain, row[f]);
            }
        }
        List<double[]> all = new ArrayList<>(Arrays.asList(columns));
        return new Features(background.features(), all, orders.length * chain);
    }

    private static int turnOf(int[] order, int group) {
        int turn = 0;
        while (order[turn] != group) {
            turn++;
        }
        return turn;
    }
}
