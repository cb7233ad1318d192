package rudra.ui.chart;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Charts beside and below each other: as many columns as there is width for, all alike wide. */
public final class ChartGrid extends Region {
    private static final double LEAST_WIDTH = 380;
    private static final double GAP = 12;
    private static final double EDGE = 10;

    /** A grid of cards, in their order. */
    public ChartGrid(List<ChartCard> cards) {
        getStyleClass().add("chart-grid");
        getChildren().setAll(cards);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        int room = (int) ((width - 2 * EDGE + GAP) / (LEAST_WIDTH + GAP));
        return Math.clamp(getChildren().size(), 1, Math.max(1, room));
    }

    private double columnWidth(double width, int columns) {
        return Math.floor((width - 2 * EDGE + GAP) / columns - GAP);
    }

    /** The height of the row that begins with a card. */
    private double rowHeight(int first, int columns, double width) {
        double height = 0;
        for (int i = first; i < Math.min(first + columns, getChildren().size()); i++) {
            height = Math.max(height, getChildren().get(i).prefHeight(width));
        }
        return Math.ceil(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width > 0 ? width : LEAST_WIDTH + 2 * EDGE;
        int columns = columns(known);
        double height = EDGE;
        for (int i = 0; i < getChildren().size(); i += columns) {
            height += rowHeight(i, columns, columnWidth(known, columns)) + GAP;
        }
        return height;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = columnWidth(getWidth(), columns);
        double y = EDGE;
        for (int i = 0; i < getChildren().size(); i += columns) {
            double height = rowHeight(i, columns, width);
            for (int k = i; k < Math.min(i + columns, getChildren().size()); k++) {
                Node card = getChildren().get(k);
                card.resizeRelocate(EDGE + (k - i) * (width + GAP), y, width, height);
            }
            y += height + GAP;
        }
    }
}
