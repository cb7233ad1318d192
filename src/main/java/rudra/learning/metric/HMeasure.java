package rudra.learning.metric;

import java.util.ArrayList;
import java.util.List;
import rudra.learning.metric.Curves.Point;

/**
 * Hand's H-measure with a beta distribution (2, 2) of relative costs: one less the expected least
 * loss over that of the best constant call (Hand 2009, Measuring classifier performance, Machine
 * Learning 77). The loss is integrated exactly along the convex hull of the ROC curve.
 */
final class HMeasure {
    private HMeasure() {}

    static double of(Scored scored) {
        double positives = (double) scored.positives() / scored.size();
        double negatives = 1 - positives;
        List<Point> hull = hull(Curves.roc(scored));
        double loss = 0;
        double upTo = 1;
        // The dearer a false positive, the nearer to (0, 0) the best threshold.
        for (int k = 0; k < hull.size(); k++) {
            double from = k + 1 < hull.size() ? turn(hull, k, positives, negatives) : 0;
            loss += negatives * hull.get(k).x() * (ofFalsePositives(upTo) - ofFalsePositives(from));
            loss +=
                    positives
                            * (1 - hull.get(k).y())
                            * (ofFalseNegatives(upTo) - ofFalseNegatives(from));
            upTo = from;
        }
        double constant =
                negatives * ofFalsePositives(positives)
                        + positives * (ofFalseNegatives(1) - ofFalseNegatives(positives));
        return 1 - loss / constant;
    }

    /**
     * The relative cost of a false positive at which a point of the hull and the next are alike.
     */
    private static double turn(List<Point> hull, int k, double positives, double negatives) {
        double up = positives * (hull.get(k + 1).y() - hull.get(k).y());
        double across = negatives * (hull.get(k + 1).x() - hull.get(k).x());
        return up / (up + across);
    }

    /** The integral of c·6c(1 − c) from 0. */
    private static double ofFalsePositives(double c) {
        return 2 * c * c * c - 1.5 * c * c * c * c;
    }

    /** The integral of (1 − c)·6c(1 − c) from 0. */
    private static double ofFalseNegatives(double c) {
        return 3 * c * c - 4 * c * c * c + 1.5 * c * c * c * c;
    }

    /** The upper convex hull of points that ascend (Andrew 1979). */
    private static List<Point> hull(List<Point> points) {
        List<Point> hull = new ArrayList<>();
        for (Point next : points) {
            while (hull.size() > 1 && !turnsRight(hull, next)) {
                hull.removeLast();
            }
            hull.add(next);
        }
        return hull;
    }

    private static boolean turnsRight(List<Point> hull, Point next) {
        Point last = hull.getLast();
        Point before = hull.get(hull.size() - 2);
        return (last.x() - before.x()) * (next.y() - before.y())
                        - (last.y() - before.y()) * (next.x() - before.x())
                < 0;
    }
}
