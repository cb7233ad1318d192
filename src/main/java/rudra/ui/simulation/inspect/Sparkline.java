package rudra.ui.simulation.inspect;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/** A line without axes: how a quantity went, and where it is now. */
final class Sparkline extends Pane {
    private static final double WIDTH = 36;
    private static final double HEIGHT = 14;
    private static final double DOT = 2;

    /**
     * Draws values at equal distances; what is not a number stands at the bottom.
     *
     * @param now the position of the value that is shown
     */
    Sparkline(List<Double> values, int now) {
        getStyleClass().add("sparkline");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        double low = values.stream().mapToDouble(Sparkline::finite).min().orElse(0);
        double high = values.stream().mapToDouble(Sparkline::finite).max().orElse(0);
        Polyline line = new Polyline();
        line.getStyleClass().add("sparkline-line");
        int every = Math.max(1, values.size() / (int) WIDTH);
        for (int k = 0; k < values.size(); k += every) {
            line.getPoints().addAll(x(k, values.size()), y(values.get(k), low, high));
        }
        getChildren().add(line);
        if (now >= 0 && now < values.size()) {
            Circle dot = new Circle(x(now, values.size()), y(values.get(now), low, high), DOT);
            dot.getStyleClass().add("sparkline-now");
            getChildren().add(dot);
        }
    }

    private static double finite(double value) {
        return Double.isFinite(value) ? value : 0;
    }

    private static double x(int k, int count) {
        return DOT + (WIDTH - 2 * DOT) * (count > 1 ? (double) k / (count - 1) : 1);
    }

    private static double y(double value, double low, double high) {
        double height = high > low ? (finite(value) - low) / (high - low) : 0.5;
        return HEIGHT - DOT - (HEIGHT - 2 * DOT) * height;
    }
}
