package rudra.learning.metric;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Curves of scores against labels, and the areas under them. Linear in the number of rows. */
public final class Curves {
    private Curves() {}

    /**
     * A point of a curve.
     *
     * @param x across
     * @param y up
     * @param threshold the score from which on rows are called positive
     */
    public record Point(double x, double y, double threshold) {}

    /** Recall against the share of negative rows called positive, from (0, 0) to (1, 1). */
    public static List<Point> roc(Scored scored) {
        List<Point> points = new ArrayList<>();
        points.add(new Point(0, 0, Double.POSITIVE_INFINITY));
        scored.descend((score, tp, fp) ->
                points.add(
                        new Point(
                                (double) fp / scored.negatives(),
                                (double) tp / scored.positives(),
                                score)));
        return points;
    }

    /** Precision against recall. */
    public static List<Point> precisionRecall(Scored scored) {
        List<Point> points = new ArrayList<>();
        scored.descend((score, tp, fp) ->
                points.add(
                        new Point(
                                (double) tp / scored.positives(), (double) tp / (tp + fp), score)));
        return points;
    }

    /**
     * All points, or of too many some at even distances, the first and the last among them.
     *
     * @param most how many are left at most; at least 2
     */
    public static List<Point> thinned(List<Point> points, int most) {
        if (points.size() <= most) {
            return List.copyOf(points);
        }
        long last = points.size() - 1L;
        return IntStream.range(0, most)
                .mapToObj(k -> points.get((int) (k * last / (most - 1))))
                .toList();
    }

    /**
     * The probability that a positive row has a higher score than a negative one, equal scores
     * counting one half (Mann and Whitney 1947).
     */
    static double areaUnderRoc(Scored scored) {
        double[] sum = new double[3];
        scored.descend((score, tp, fp) -> {
            sum[0] += (fp - sum[2]) * (tp + sum[1]) / 2;
            sum[1] = tp;
            sum[2] = fp;
        });
        return sum[0] / scored.positives() / scored.negatives();
    }

    /** The mean of precision over the steps of recall, without interpolation. */
    static double averagePrecision(Scored scored) {
        double[] sum = new double[2];
        scored.descend((score, tp, fp) -> {
            sum[0] += (tp - sum[1]) * tp / (tp + fp);
            sum[1] = tp;
        });
        return sum[0] / scored.positives();
    }

    /** The greatest distance between the distributions of positive and negative rows' scores. */
    static double kolmogorovSmirnov(Scored scored) {
        double[] greatest = new double[1];
        scored.descend((score, tp, fp) -> {
            double distance =
                    Math.abs((double) tp / scored.positives() - (double) fp / scored.negatives());
            greatest[0] = Math.max(greatest[0], distance);
        });
        return greatest[0];
    }
}
