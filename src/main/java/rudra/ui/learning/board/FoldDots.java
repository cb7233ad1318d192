package rudra.ui.learning.board;

import java.util.stream.DoubleStream;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

/** A family's values on the folds as dots, with their mean and its interval, on a shared scale. */
final class FoldDots extends Pane {
    private static final double WIDTH = 116;
    private static final double HEIGHT = 18;
    private static final double EDGE = 4;
    private static final double RADIUS = 2.2;
    private static final double BAR = 3;

    /**
     * Draws an estimate.
     *
     * @param colour the style class that fills in the family's colour
     */
    FoldDots(Estimate estimate, Scale scale, String colour) {
        getStyleClass().add("fold-dots");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        if (Double.isFinite(estimate.low()) && Double.isFinite(estimate.high())) {
            double from = x(estimate.low(), scale);
            Rectangle interval =
                    new Rectangle(from, (HEIGHT - BAR) / 2, x(estimate.high(), scale) - from, BAR);
            interval.getStyleClass().add("fold-interval");
            getChildren().add(interval);
        }
        estimate.folds().stream()
                .filter(Double::isFinite)
                .forEach(value -> {
                    Circle dot = new Circle(x(value, scale), HEIGHT / 2, RADIUS);
                    dot.getStyleClass().addAll("fold-dot", colour);
                    getChildren().add(dot);
                });
        if (Double.isFinite(estimate.mean())) {
            double at = x(estimate.mean(), scale);
            Line mean = new Line(at, 2, at, HEIGHT - 2);
            mean.getStyleClass().add("fold-mean");
            getChildren().add(mean);
        }
    }

    private static double x(double value, Scale scale) {
        double share = Math.clamp((value - scale.low()) / (scale.high() - scale.low()), 0, 1);
        return EDGE + (WIDTH - 2 * EDGE) * share;
    }

    /**
     * From which value to which all families are drawn.
     *
     * @param low at the left end
     * @param high at the right end; greater
     */
    record Scale(double low, double high) {

        /**
         * The least scale that holds a metric's folds and intervals of all families that vary: one
         * that is the same on every fold, such as a guess, would press the others together. It
         * stands at the edge.
         */
        static Scale of(Board board, String metric) {
            double[] values =
                    board.standings().stream()
                            .flatMap(standing -> standing.estimate(metric).stream())
                            .filter(one -> one.folds().stream().distinct().count() > 1)
                            .flatMapToDouble(Scale::all)
                            .filter(Double::isFinite)
                            .sorted()
                            .toArray();
            if (values.length == 0) {
                return new Scale(0, 1);
            }
            double low = values[0];
            double high = values[values.length - 1];
            return high > low ? new Scale(low, high) : new Scale(low - 0.5, high + 0.5);
        }

        private static DoubleStream all(Estimate one) {
            return DoubleStream.concat(
                    DoubleStream.of(one.low(), one.mean(), one.high()),
                    one.folds().stream().mapToDouble(value -> value));
        }
    }
}
