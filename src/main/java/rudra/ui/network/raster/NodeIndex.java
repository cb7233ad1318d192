package rudra.ui.network.raster;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;

/**
 * Finds the nodes at a place or in a rectangle without looking at all of them: a grid of about one
 * cell a node over the drawing, its nodes in one array sorted by cell. Building is linear in nodes;
 * picking looks at the cells within reach only.
 */
public final class NodeIndex {

    private final Drawing drawing;
    private final Extent extent;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] start;
    private final int[] node;
    private final float largestRadius;

    /** Sorts the nodes of a drawing into cells. */
    public NodeIndex(Drawing drawing) {
        this.drawing = drawing;
        extent = drawing.extent();
        int nodes = Math.max(1, drawing.nodes());
        double side = Math.max(extent.width(), extent.height());
        cell = side > 0 ? Math.max(Math.sqrt(extent.area() / nodes), side / 4096) : 1;
        columns = (int) (extent.width() / cell) + 1;
        rows = (int) (extent.height() / cell) + 1;
        start = new int[columns * rows + 1];
        node = new int[drawing.nodes()];
        largestRadius = sortIntoCells();
    }

    private float sortIntoCells() {
        float largest = 0;
        for (int i = 0; i < node.length; i++) {
            start[cellOf(i) + 1]++;
            largest = Math.max(largest, drawing.radius()[i]);
        }
        for (int c = 0; c < columns * rows; c++) {
            start[c + 1] += start[c];
        }
        int[] next = Arrays.copyOf(start, columns * rows);
        for (int i = 0; i < node.length; i++) {
            node[next[cellOf(i)]++] = i;
        }
        return largest;
    }

    private int cellOf(int i) {
        return row(drawing.y()[i]) * columns + column(drawing.x()[i]);
    }

    private int column(double x) {
        return (int) Math.clamp((x - extent.minX()) / cell, 0, columns - 1);
    }

    private int row(double y) {
        return (int) Math.clamp((y - extent.minY()) / cell, 0, rows - 1);
    }

    /**
     * The node whose disc is at a pixel, or within {@code slack} pixels of it; of several the one
     * whose rim is nearest, counted negative inside, and of equals the first.
     *
     * @param sizes the sizes with which the view was painted
     */
    public OptionalInt pick(View view, Sizes sizes, double screenX, double screenY, double slack) {
        double x = view.drawingX(screenX);
        double y = view.drawingY(screenY);
        double reach = (sizes.node() * largestRadius + slack) / view.scale();
        int best = -1;
        double nearest = slack;
        for (int row = row(y - reach); row <= row(y + reach); row++) {
            for (int k = start[row * columns + column(x - reach)];
                    k < start[row * columns + column(x + reach) + 1];
                    k++) {
                double distance = rimDistance(node[k], view, sizes, x, y);
                if (distance < nearest || (distance == nearest && (best < 0 || node[k] < best))) {
                    best = node[k];
                    nearest = distance;
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private double rimDistance(int i, View view, Sizes sizes, double x, double y) {
        double away = Math.hypot(drawing.x()[i] - x, drawing.y()[i] - y) * view.scale();
        return away - sizes.node() * drawing.radius()[i];
    }

    /** The nodes whose centres are in the rectangle between two pixels, in any order of corners. */
    public BitSet inRectangle(View view, double x0, double y0, double x1, double y1) {
        double left = view.drawingX(Math.min(x0, x1));
        double right = view.drawingX(Math.max(x0, x1));
        double top = view.drawingY(Math.min(y0, y1));
        double bottom = view.drawingY(Math.max(y0, y1));
        BitSet found = new BitSet();
        for (int row = row(top); row <= row(bottom); row++) {
            for (int k = start[row * columns + column(left)];
                    k < start[row * columns + column(right) + 1];
                    k++) {
                double x = drawing.x()[node[k]];
                double y = drawing.y()[node[k]];
                if (x >= left && x <= right && y >= top && y <= bottom) {
                    found.set(node[k]);
                }
            }
        }
        return found;
    }
}
