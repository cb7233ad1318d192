package rudra.ui.learning.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import rudra.job.Progress;
import rudra.job.WatchedPoint;

/**
 * Gathers what a training reports from many threads, and hands it on with the UI thread's next
 * event, however many reports there were.
 */
final class Gathering {
    private final Executor uiThread;
    private final Consumer<Live> shown;
    private final Map<String, List<Double>> folds = new LinkedHashMap<>();
    private final Map<String, Points> curves = new LinkedHashMap<>();
    private List<String> curvesOf = List.of();
    private double fraction = Double.NaN;
    private String message = "";
    private boolean telling;

    private record Points(List<Double> x, List<Double> y) {}

    Gathering(Executor uiThread, Consumer<Live> shown) {
        this.uiThread = uiThread;
        this.shown = shown;
    }

    /** Passes a job's progress on, and keeps what it says. */
    Progress watching(Progress job) {
        return new Watched(this, job);
    }

    private record Watched(Gathering gathering, Progress job) implements Progress {
        @Override
        public void update(double fraction, String message) {
            job.update(fraction, message);
            gathering.update(fraction, message);
        }

        @Override
        public void point(WatchedPoint point) {
            gathering.add(point);
        }

        @Override
        public boolean isWatched() {
            return true;
        }

        @Override
        public boolean isCancelled() {
            return job.isCancelled();
        }

        @Override
        public int threads() {
            return job.threads();
        }
    }

    private synchronized void update(double newFraction, String newMessage) {
        fraction = newFraction;
        message = newMessage;
        tell();
    }

    private synchronized void add(WatchedPoint point) {
        List<String> line = point.line();
        if (line.size() == 1) {
            folds.computeIfAbsent(line.getFirst(), _ -> new ArrayList<>()).add(point.y());
        } else {
            addToCurve(point);
        }
        tell();
    }

    /** Folds are trained side by side: the curves of the one that began last are shown. */
    private void addToCurve(WatchedPoint point) {
        List<String> line = point.line();
        List<String> whose = line.subList(0, line.size() - 1);
        Points old = curves.get(line.getLast());
        boolean begins = old == null || point.x() <= old.x().getFirst();
        if (!whose.equals(curvesOf)) {
            if (!begins) {
                return;
            }
            curves.clear();
            curvesOf = List.copyOf(whose);
        }
        Points points =
                curves.computeIfAbsent(
                        line.getLast(), _ -> new Points(new ArrayList<>(), new ArrayList<>()));
        points.x().add(point.x());
        points.y().add(point.y());
    }

    private void tell() {
        if (!telling) {
            telling = true;
            uiThread.execute(() -> shown.accept(taken()));
        }
    }

    private synchronized Live taken() {
        telling = false;
        Map<String, List<Double>> done = new LinkedHashMap<>();
        folds.forEach((family, values) -> done.put(family, List.copyOf(values)));
        Map<String, Live.Line> lines = new LinkedHashMap<>();
        curves.forEach((name, points) -> lines.put(name, new Live.Line(points.x(), points.y())));
        return new Live(fraction, message, done, lines, curvesOf);
    }
}
