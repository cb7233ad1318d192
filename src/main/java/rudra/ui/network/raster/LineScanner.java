package rudra.ui.network.raster;

/**
 * Draws straight lines whose width changes evenly from one end to the other, antialiased, clipped
 * to the layer.
 *
 * <p>A line is cut into columns (or rows, where it is steep). In each, it covers the stretch of
 * length width ÷ cos(angle) around its axis, and a pixel is covered as far as the stretch overlaps
 * it. The coverage of a line thus sums to its length times its mean width, exactly but for rounding
 * to 255 steps, even where it is much thinner than a pixel. Time is linear in the number of pixels
 * touched.
 */
final class LineScanner {

    private final InkLayer layer;

    LineScanner(InkLayer layer) {
        this.layer = layer;
    }

    /**
     * Draws from (x0, y0), where the line is {@code w0} wide, to (x1, y1), where it is {@code w1}
     * wide.
     */
    void line(float x0, float y0, float w0, float x1, float y1, float w1) {
        int width = layer.width();
        int height = layer.height();
        if (Math.abs(x1 - x0) >= Math.abs(y1 - y0)) {
            if (x0 <= x1) {
                scan(x0, y0, w0, x1, y1, w1, 1, width, width, height);
            } else {
                scan(x1, y1, w1, x0, y0, w0, 1, width, width, height);
            }
        } else if (y0 <= y1) {
            scan(y0, x0, w0, y1, x1, w1, width, 1, height, width);
        } else {
            scan(y1, x1, w1, y0, x0, w0, width, 1, height, width);
        }
    }

    /**
     * Along the major axis a from a0 to a1 ≥ a0, across it b; the strides turn the two into an
     * index.
     */
    private void scan(
            float a0,
            float b0,
            float w0,
            float a1,
            float b1,
            float w1,
            int strideA,
            int strideB,
            int limitA,
            int limitB) {
        float run = a1 - a0;
        if (!(run > 0) || a1 <= 0 || a0 >= limitA) {
            return;
        }
        float slope = (b1 - b0) / run;
        float halfSecant = (float) Math.sqrt(1 + slope * slope) / 2;
        float half0 = w0 * halfSecant;
        float growth = (w1 - w0) * halfSecant / run;
        int first = Math.max(0, (int) a0);
        int last = Math.min(limitA - 1, (int) Math.ceil(a1) - 1);
        for (int a = first; a <= last; a++) {
            float from = Math.max(a0, a);
            float to = Math.min(a1, a + 1);
            float along = (from + to) / 2 - a0;
            float half = half0 + growth * along;
            float middle = b0 + slope * along;
            stretch(a * strideA, middle - half, middle + half, (to - from) * 255, strideB, limitB);
        }
    }

    /** Covers the pixels of one column between two heights. */
    private void stretch(int start, float from, float to, float weight, int stride, int limit) {
        if (to <= 0 || from >= limit) {
            return;
        }
        float top = Math.max(0, from);
        float bottom = Math.min(limit, to);
        int first = (int) top;
        int last = Math.min(limit - 1, (int) bottom);
        int index = start + first * stride;
        if (first == last) {
            layer.add(index, rounded((bottom - top) * weight));
            return;
        }
        layer.add(index, rounded((first + 1 - top) * weight));
        int full = rounded(weight);
        for (int b = first + 1; b < last; b++) {
            index += stride;
            layer.add(index, full);
        }
        layer.add(index + stride, rounded((bottom - last) * weight));
    }

    private static int rounded(float coverage) {
        return (int) (coverage + 0.5f);
    }
}
