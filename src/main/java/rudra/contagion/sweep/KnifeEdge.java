package rudra.contagion.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.DoubleFunction;
import rudra.contagion.Outcome;
import rudra.job.OrderedWork;
import rudra.job.Progress;

/**
 * Finds the sizes of a shock at which the number of failures jumps. After a scan, whichever
 * interval between two known sizes has the greatest difference in failures is halved, until it is
 * as short as asked for: so jumps are found from the highest down. Where failures only rise with
 * size, none that is higher is missed.
 */
final class KnifeEdge {
    private final DoubleFunction<Outcome> engine;
    private final double precision;

    /**
     * Prepares a search.
     *
     * @param engine what follows from a shock of a size
     * @param precision how short the interval around a jump is to be; above 0
     */
    KnifeEdge(DoubleFunction<Outcome> engine, double precision) {
        this.engine = engine;
        this.precision = precision;
    }

    /** What follows at one size. */
    record Point(double size, Outcome outcome) {

        int failures() {
            return Books.failures(outcome);
        }
    }

    /** Two sizes between which failures differ. */
    record Interval(Point below, Point above) {

        int height() {
            return Math.abs(above.failures() - below.failures());
        }

        double width() {
            return above.size() - below.size();
        }
    }

    /** What follows at each size of a range. */
    List<Point> scan(Range sizes, Progress progress) {
        List<Point> points = new ArrayList<>();
        new OrderedWork(sizes.count(), "Scanning sizes")
                .run(
                        k -> new Point(sizes.value(k), engine.apply(sizes.value(k))),
                        (k, point) -> points.add(point),
                        progress);
        return points;
    }

    /** The highest jumps between scanned sizes, the highest first; of equals the one nearest 0. */
    List<Interval> jumps(List<Point> scanned, int atMost, Progress progress) {
        PriorityQueue<Interval> open =
                new PriorityQueue<>(
                        Comparator.comparingInt(Interval::height)
                                .reversed()
                                .thenComparingDouble(interval -> interval.below().size()));
        for (int k = 1; k < scanned.size(); k++) {
            add(open, new Interval(scanned.get(k - 1), scanned.get(k)));
        }
        List<Interval> jumps = new ArrayList<>();
        while (jumps.size() < atMost && !open.isEmpty()) {
            progress.checkCancelled();
            progress.update((double) jumps.size() / atMost, "Closing in on jumps");
            Interval highest = open.poll();
            double middle = (highest.below().size() + highest.above().size()) / 2;
            boolean isBetween = middle > highest.below().size() && middle < highest.above().size();
            if (highest.width() <= precision || !isBetween) {
                jumps.add(highest);
            } else {
                Point halfway = new Point(middle, engine.apply(middle));
                add(open, new Interval(highest.below(), halfway));
                add(open, new Interval(halfway, highest.above()));
            }
        }
        return jumps;
    }

    private static void add(PriorityQueue<Interval> open, Interval interval) {
        if (interval.height() > 0) {
            open.add(interval);
        }
    }
}
