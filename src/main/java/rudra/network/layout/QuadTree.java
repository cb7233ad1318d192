package rudra.network.layout;

import java.util.Arrays;

/**
 * The region quadtree of Barnes and Hut ("A hierarchical O(N log N) force-calculation algorithm",
 * Nature 324, 1986) in flat arrays: bodies are permuted so that every cell is a contiguous range,
 * cells are stored in preorder, and each cell knows where to go on when it is not opened, so that a
 * walk needs no stack. The arrays are reused from one {@link #build} to the next. Building takes
 * O(n log n) for spread bodies and never more than {@value #MAX_DEPTH} levels; one force takes
 * O(log n / θ²).
 */
final class QuadTree {

    private static final int LEAF = 8;
    private static final int MAX_DEPTH = 24;

    /** Below this squared distance two bodies count as being at one place. */
    private static final float NO_DISTANCE = 1e-12f;

    private final float[] bodyX;
    private final float[] bodyY;
    private final float[] bodyMass;
    private final int[] body;
    private final int[] scratch;

    private int cells;
    private float[] cellX = new float[64];
    private float[] cellY = new float[64];
    private float[] cellMass = new float[64];
    private float[] cellSizeSquared = new float[64];
    private int[] first = new int[64];
    private int[] end = new int[64];
    private int[] skip = new int[64];
    private boolean[] leaf = new boolean[64];

    private float[] sourceX = {};
    private float[] sourceY = {};
    private float[] sourceMass = {};

    /** The force on the body asked for last; two fields instead of an object a body. */
    private float forceX;

    private float forceY;

    QuadTree(int bodies) {
        bodyX = new float[bodies];
        bodyY = new float[bodies];
        bodyMass = new float[bodies];
        body = new int[bodies];
        scratch = new int[bodies];
    }

    /** Sorts the bodies into cells; the arrays are read now and not kept in step afterwards. */
    void build(float[] x, float[] y, float[] mass) {
        sourceX = x;
        sourceY = y;
        sourceMass = mass;
        cells = 0;
        for (int i = 0; i < body.length; i++) {
            body[i] = i;
        }
        if (body.length > 0) {
            Box box = Box.around(x, y);
            divide(0, body.length, box.centreX(), box.centreY(), box.side(), 0);
            for (int k = 0; k < body.length; k++) {
                bodyX[k] = x[body[k]];
                bodyY[k] = y[body[k]];
                bodyMass[k] = mass[body[k]];
            }
        }
    }

    private void divide(int from, int to, float centreX, float centreY, float side, int depth) {
        int cell = newCell(from, to, depth < MAX_DEPTH ? side * side : -1);
        if (to - from > LEAF && depth < MAX_DEPTH) {
            leaf[cell] = false;
            int middle = partition(from, to, sourceY, centreY);
            int upper = partition(from, middle, sourceX, centreX);
            int lower = partition(middle, to, sourceX, centreX);
            float quarter = side / 4;
            divideIfAny(from, upper, centreX - quarter, centreY - quarter, side / 2, depth);
            divideIfAny(upper, middle, centreX + quarter, centreY - quarter, side / 2, depth);
            divideIfAny(middle, lower, centreX - quarter, centreY + quarter, side / 2, depth);
            divideIfAny(lower, to, centreX + quarter, centreY + quarter, side / 2, depth);
        }
        skip[cell] = cells;
    }

    private void divideIfAny(
            int from, int to, float centreX, float centreY, float side, int depth) {
        if (from < to) {
            divide(from, to, centreX, centreY, side, depth + 1);
        }
    }

    /** Stable, so that the tree is the same for the same places whatever was built before. */
    private int partition(int from, int to, float[] coordinate, float bound) {
        int low = from;
        int high = 0;
        for (int k = from; k < to; k++) {
            if (coordinate[body[k]] < bound) {
                body[low++] = body[k];
            } else {
                scratch[high++] = body[k];
            }
        }
        System.arraycopy(scratch, 0, body, low, high);
        return low;
    }

    /**
     * A negative size makes a cell act as one body always: its bodies are too near to be told
     * apart.
     */
    private int newCell(int from, int to, float sizeSquared) {
        if (cells == first.length) {
            grow();
        }
        double mass = 0;
        double x = 0;
        double y = 0;
        for (int k = from; k < to; k++) {
            double m = sourceMass[body[k]];
            mass += m;
            x += m * sourceX[body[k]];
            y += m * sourceY[body[k]];
        }
        first[cells] = from;
        end[cells] = to;
        cellMass[cells] = (float) mass;
        cellX[cells] = (float) (x / mass);
        cellY[cells] = (float) (y / mass);
        cellSizeSquared[cells] = sizeSquared;
        leaf[cells] = true;
        return cells++;
    }

    private void grow() {
        int size = 2 * cells;
        cellX = Arrays.copyOf(cellX, size);
        cellY = Arrays.copyOf(cellY, size);
        cellMass = Arrays.copyOf(cellMass, size);
        cellSizeSquared = Arrays.copyOf(cellSizeSquared, size);
        first = Arrays.copyOf(first, size);
        end = Arrays.copyOf(end, size);
        skip = Arrays.copyOf(skip, size);
        leaf = Arrays.copyOf(leaf, size);
    }

    /**
     * Sums mass ÷ distance over all bodies, pointing away from them, at the place (px, py); the
     * result is read by {@link #forceX} and {@link #forceY}. A cell whose side is less than θ times
     * its distance acts as one body at its centre of mass; θ = 0 is the exact sum. A body at the
     * very place exerts nothing.
     */
    void sumForces(float px, float py, float thetaSquared) {
        float fx = 0;
        float fy = 0;
        int cell = 0;
        while (cell < cells) {
            float dx = px - cellX[cell];
            float dy = py - cellY[cell];
            float distanceSquared = dx * dx + dy * dy;
            if (cellSizeSquared[cell] < thetaSquared * distanceSquared) {
                float pull = cellMass[cell] / Math.max(distanceSquared, NO_DISTANCE);
                fx += dx * pull;
                fy += dy * pull;
                cell = skip[cell];
            } else if (leaf[cell]) {
                for (int k = first[cell]; k < end[cell]; k++) {
                    float bx = px - bodyX[k];
                    float by = py - bodyY[k];
                    float pull = bodyMass[k] / Math.max(bx * bx + by * by, NO_DISTANCE);
                    fx += bx * pull;
                    fy += by * pull;
                }
                cell = skip[cell];
            } else {
                cell++;
            }
        }
        forceX = fx;
        forceY = fy;
    }

    float forceX() {
        return forceX;
    }

    float forceY() {
        return forceY;
    }

    /**
     * The nodes in the order of the tree: neighbours on the plane are near in this order, which
     * keeps caches warm.
     */
    int bodyAt(int k) {
        return body[k];
    }
}
