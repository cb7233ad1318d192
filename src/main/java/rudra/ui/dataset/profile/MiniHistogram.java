package rudra.ui.dataset.profile;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

/** Counts as small bars without axes: the shape of a column at a glance. */
final class MiniHistogram extends Region {
    private static final double GAP = 1;

    private final Polygon bars = new Polygon();
    private final double[] counts;

    MiniHistogram(List<Integer> counts) {
        this.counts = counts.stream().mapToDouble(Integer::doubleValue).toArray();
        bars.getStyleClass().add("mini-bars");
        bars.setManaged(false);
        getChildren().add(bars);
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        bars.getPoints().clear();
        double most = java.util.Arrays.stream(counts).max().orElse(0);
        if (most <= 0) {
            return;
        }
        double step = getWidth() / counts.length;
        double bottom = getHeight();
        for (int bin = 0; bin < counts.length; bin++) {
            double left = bin * step;
            double right = Math.max(left + 1, left + step - GAP);
            // What is there at all is seen.
            double height = counts[bin] == 0 ? 0 : Math.max(1, bottom * counts[bin] / most);
            add(left, bottom);
            add(left, bottom - height);
            add(right, bottom - height);
            add(right, bottom);
        }
        add(counts.length * step, bottom);
        add(0, bottom);
    }

    private void add(double x, double y) {
        bars.getPoints().add(x);
        bars.getPoints().add(y);
    }
}
