package rudra.learning.preparation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import rudra.analysis.Seed;
import rudra.learning.Features;
import rudra.learning.Shuffle;

/** Makes both classes as frequent as each other among training rows. */
final class Resampling {
    private static final int NEIGHBOURS = 5;
    private static final long STREAM = Seed.unit("resampling");

    private Resampling() {}

    /** All rows, and of the rarer class as many drawn again as are wanting. */
    static TrainingRows over(TrainingRows rows) {
        int[] rare = rarer(rows, true);
        int wanting = rows.target().length - 2 * rare.length;
        RandomGenerator random = rows.seed().stream(STREAM);
        IntStream again = IntStream.generate(() -> rare[random.nextInt(rare.length)]);
        return rows.and(again.limit(Math.max(0, wanting)).toArray());
    }

    /** All rows of the rarer class, and as many of the other. */
    static TrainingRows under(TrainingRows rows) {
        int[] rare = rarer(rows, true);
        int[] other = rarer(rows, false);
        Shuffle.again(other, rows.seed().stream(STREAM));
        return rows.rows(
                IntStream.concat(IntStream.of(rare), Arrays.stream(other, 0, rare.length))
                        .sorted()
                        .toArray());
    }

    /**
     * All rows, and of the rarer class as many made up as are wanting: each lies between a row and
     * one of its five nearest neighbours of the class (Chawla, Bowyer, Hall and Kegelmeyer 2002,
     * Journal of Artificial Intelligence Research 16). It counts as a copy of the nearer of the
     * two. O(rare² × features).
     *
     * @param rows numbers of one scale, none missing
     */
    static TrainingRows smote(TrainingRows rows) {
        int[] rare = rarer(rows, true);
        int wanting = rows.target().length - 2 * rare.length;
        if (rare.length < 2 || wanting <= 0) {
            return rows;
        }
        double[][] own = rows.features().rows(rare).rowByRow();
        int[][] neighbours = new int[rare.length][];
        RandomGenerator random = rows.seed().stream(STREAM);
        double[][] made = new double[wanting][];
        int[] near = new int[wanting];
        for (int k = 0; k < wanting; k++) {
            rows.progress().checkCancelled();
            int one = random.nextInt(own.length);
            if (neighbours[one] == null) {
                neighbours[one] = nearest(own, one);
            }
            int other = neighbours[one][random.nextInt(neighbours[one].length)];
            double share = random.nextDouble();
            made[k] = between(own[one], own[other], share);
            near[k] = rare[share < 0.5 ? one : other];
        }
        return rows.and(near).with(with(rows.features(), made));
    }

    private static int[] nearest(double[][] rows, int one) {
        return IntStream.range(0, rows.length)
                .filter(other -> other != one)
                .boxed()
                .sorted(Comparator.comparingDouble(other -> distance(rows[one], rows[other])))
                .limit(NEIGHBOURS)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int f = 0; f < a.length; f++) {
            sum += (a[f] - b[f]) * (a[f] - b[f]);
        }
        return sum;
    }

    private static double[] between(double[] a, double[] b, double share) {
        double[] row = new double[a.length];
        Arrays.setAll(row, f -> a[f] + share * (b[f] - a[f]));
        return row;
    }

    private static Features with(Features rows, double[][] made) {
        List<double[]> columns = new ArrayList<>();
        for (int f = 0; f < rows.width(); f++) {
            double[] values = Arrays.copyOf(rows.column(f), rows.size() + made.length);
            for (int k = 0; k < made.length; k++) {
                values[rows.size() + k] = made[k][f];
            }
            columns.add(values);
        }
        return new Features(rows.features(), columns, rows.size() + made.length);
    }

    private static int[] rarer(TrainingRows rows, boolean wanted) {
        int[] positives = rows.rowsOf(true);
        int[] negatives = rows.rowsOf(false);
        return positives.length <= negatives.length == wanted ? positives : negatives;
    }
}
