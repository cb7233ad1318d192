package rudra.network.layout;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Pushes nodes apart that are nearer than a given distance, on a grid whose cells are that wide, so
 * that only nine cells are looked at for each node. Nodes at one and the same place are first set
 * on a sunflower's spiral around it, so that no cell is crowded for long; of a cell still crowded
 * only the first {@value #CROWD} nodes push, which bounds a pass to O(n). The result depends on the
 * places alone and is the same every time.
 */
final class Separation {

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    private static final int PASSES = 30;
    private static final int CROWD = 24;

    private final float[] x;
    private final float[] y;
    private final float distance;
    private int[] cellStart = {};
    private int[] inCell = {};
    private int columns;
    private int rows;
    private float cellSide;
    private float left;
    private float top;

    private Separation(Positions positions, float distance) {
        x = positions.x().clone();
        y = positions.y().clone();
        this.distance = distance;
    }

    /**
     * Copies the positions with nodes at least nearly {@code distance} apart, where they can be in
     * the passes allowed.
     */
    static Positions spread(Positions positions, float distance) {
        Separation separation = new Separation(positions, distance);
        boolean moved = positions.size() > 1 && distance > 0;
        if (moved) {
            separation.unfoldCoincident();
        }
        for (int pass = 0; pass < PASSES && moved; pass++) {
            separation.sortIntoCells();
            moved = separation.pushApart();
        }
        return new Positions(separation.x, separation.y);
    }

    private void unfoldCoincident() {
        int[] order = byPlace();
        int turn = 0;
        for (int k = 1; k < order.length; k++) {
            int i = order[k];
            boolean same = x[i] == x[order[k - 1 - turn]] && y[i] == y[order[k - 1 - turn]];
            turn = same ? turn + 1 : 0;
            if (same) {
                shift(
                        i,
                        Math.cos(turn * GOLDEN_ANGLE),
                        Math.sin(turn * GOLDEN_ANGLE),
                        distance * Math.sqrt(turn));
            }
        }
    }

    /**
     * Sorted by place; the sort is stable, so nodes at one place stay in the order of their
     * numbers.
     */
    private int[] byPlace() {
        Integer[] order = new Integer[x.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                Comparator.comparingDouble((Integer i) -> x[i]).thenComparingDouble(i -> y[i]));
        return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
    }

    private void sortIntoCells() {
        Box box = Box.around(x, y);
        // At most about four cells a node: an outlier must not make a grid of millions.
        float cell =
                Math.max(
                        distance,
                        (float) Math.sqrt((double) box.width() * box.height() / (4.0 * x.length)));
        cell = Math.max(cell, box.side() / (4f * x.length));
        left = box.minX();
        top = box.minY();
        columns = (int) (box.width() / cell) + 1;
        rows = (int) (box.height() / cell) + 1;
        cellSide = cell;
        cellStart = new int[columns * rows + 1];
        for (int i = 0; i < x.length; i++) {
            cellStart[row(i) * columns + column(i) + 1]++;
        }
        for (int c = 0; c < columns * rows; c++) {
            cellStart[c + 1] += cellStart[c];
        }
        int[] next = Arrays.copyOf(cellStart, columns * rows);
        inCell = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            inCell[next[row(i) * columns + column(i)]++] = i;
        }
    }

    private int column(int i) {
        return Math.clamp((int) ((x[i] - left) / cellSide), 0, columns - 1);
    }

    private int row(int i) {
        return Math.clamp((int) ((y[i] - top) / cellSide), 0, rows - 1);
    }

    private boolean pushApart() {
        boolean moved = false;
        for (int i = 0; i < x.length; i++) {
            int column = column(i);
            int row = row(i);
            for (int r = Math.max(0, row - 1); r <= Math.min(rows - 1, row + 1); r++) {
                for (int c = Math.max(0, column - 1); c <= Math.min(columns - 1, column + 1); c++) {
                    moved |= pushFrom(i, r * columns + c);
                }
            }
        }
        return moved;
    }

    private boolean pushFrom(int i, int cell) {
        boolean moved = false;
        int end = Math.min(cellStart[cell + 1], cellStart[cell] + CROWD);
        for (int k = cellStart[cell]; k < end; k++) {
            int j = inCell[k];
            if (j != i) {
                moved |= push(i, j);
            }
        }
        return moved;
    }

    private boolean push(int i, int j) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        double apart = Math.hypot(dx, dy);
        if (apart >= 0.98 * distance) {
            return false;
        }
        if (apart < 1e-6 * distance) {
            shift(i, Math.cos(i * GOLDEN_ANGLE), Math.sin(i * GOLDEN_ANGLE), distance / 2.0);
            return true;
        }
        double half = (distance - apart) / 2;
        shift(i, dx / apart, dy / apart, half);
        shift(j, -dx / apart, -dy / apart, half);
        return true;
    }

    private void shift(int i, double dx, double dy, double by) {
        x[i] += (float) (dx * by);
        y[i] += (float) (dy * by);
    }
}
