package rudra.ui.network.raster;

/**
 * Draws pieces of a wide band, such as one piece of a thick curve: convex quadrilaterals, clipped.
 * Along the flanks a pixel is covered by how far its centre lies inside, within half a pixel; at
 * the ends it belongs to the piece that holds its centre, so that two pieces sharing an end share
 * no pixel and a translucent curve shows no seams. Time is linear in the pixels touched.
 */
final class BandScanner {

    private static final int SIDES = 4;

    private final InkLayer layer;
    private final float[] cornerX = new float[SIDES];
    private final float[] cornerY = new float[SIDES];

    /**
     * Each side as a signed distance a·x + b·y + c, positive inside; of no length, a side is no
     * bound at all.
     */
    private final float[] a = new float[SIDES];

    private final float[] b = new float[SIDES];
    private final float[] c = new float[SIDES];

    BandScanner(InkLayer layer) {
        this.layer = layer;
    }

    /**
     * Draws the piece whose ends are cut from (x0 + dx0, y0 + dy0) to (x0 − dx0, y0 − dy0) and
     * likewise at (x1, y1).
     */
    void piece(float x0, float y0, float dx0, float dy0, float x1, float y1, float dx1, float dy1) {
        corner(0, x0 + dx0, y0 + dy0);
        corner(1, x1 + dx1, y1 + dy1);
        corner(2, x1 - dx1, y1 - dy1);
        corner(3, x0 - dx0, y0 - dy0);
        float area = area();
        if (area == 0 || !Float.isFinite(area)) {
            return;
        }
        float turn = Math.signum(area);
        for (int side = 0; side < SIDES; side++) {
            measure(side, turn);
        }
        float top = Math.min(Math.min(cornerY[0], cornerY[1]), Math.min(cornerY[2], cornerY[3]));
        float bottom = Math.max(Math.max(cornerY[0], cornerY[1]), Math.max(cornerY[2], cornerY[3]));
        int last = (int) Math.min(layer.height() - 1f, bottom + 1);
        for (int row = (int) Math.max(0, top - 1); row <= last; row++) {
            row(row);
        }
    }

    private void corner(int k, float x, float y) {
        cornerX[k] = x;
        cornerY[k] = y;
    }

    private float area() {
        float sum = 0;
        for (int k = 0; k < SIDES; k++) {
            int next = (k + 1) % SIDES;
            sum += cornerX[k] * cornerY[next] - cornerX[next] * cornerY[k];
        }
        return sum;
    }

    private void measure(int side, float turn) {
        int next = (side + 1) % SIDES;
        float dx = cornerX[next] - cornerX[side];
        float dy = cornerY[next] - cornerY[side];
        float length = (float) Math.sqrt(dx * dx + dy * dy);
        boolean bounds = length > 1e-4f;
        a[side] = bounds ? -turn * dy / length : 0;
        b[side] = bounds ? turn * dx / length : 0;
        c[side] = bounds ? -(a[side] * cornerX[side] + b[side] * cornerY[side]) : 1;
    }

    private void row(int row) {
        float y = row + 0.5f;
        float from = 0;
        float to = layer.width();
        for (int side = 0; side < SIDES; side++) {
            float atZero = b[side] * y + c[side] + 0.5f;
            if (Math.abs(a[side]) < 1e-6f) {
                to = atZero > 0 ? to : -1;
            } else if (a[side] > 0) {
                from = Math.max(from, -atZero / a[side] - 0.5f);
            } else {
                to = Math.min(to, -atZero / a[side] + 0.5f);
            }
        }
        int last = Math.min(layer.width() - 1, (int) to);
        for (int column = (int) from; column <= last; column++) {
            int coverage = coverage(column + 0.5f, y);
            if (coverage > 0) {
                layer.add(row * layer.width() + column, coverage);
            }
        }
    }

    /** Soft at the flanks, sharp at the ends. */
    private int coverage(float x, float y) {
        if (distance(1, x, y) < 0 || distance(3, x, y) <= 0) {
            return 0;
        }
        float across = inside(distance(0, x, y)) + inside(distance(2, x, y)) - 1;
        return across > 0 ? (int) (across * 255 + 0.5f) : 0;
    }

    private float distance(int side, float x, float y) {
        return a[side] * x + b[side] * y + c[side];
    }

    private static float inside(float distance) {
        return Math.clamp(distance + 0.5f, 0f, 1f);
    }
}
