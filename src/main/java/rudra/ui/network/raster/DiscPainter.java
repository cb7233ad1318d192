package rudra.ui.network.raster;

/**
 * Draws discs, rings and halos straight onto an image, antialiased and clipped. A pixel is covered
 * by how far its centre lies inside the edge, within half a pixel on either side; time is linear in
 * the pixels of the bounding square.
 */
final class DiscPainter {

    private static final float SMALLEST_RADIUS = 0.5f;

    private final Raster raster;

    DiscPainter(Raster raster) {
        this.raster = raster;
    }

    /**
     * A filled disc of a straight ARGB colour; one below half a pixel keeps its area by growing
     * fainter.
     */
    void disc(float x, float y, float radius, int argb) {
        if (radius < SMALLEST_RADIUS) {
            double share = radius * radius / (SMALLEST_RADIUS * SMALLEST_RADIUS);
            ring(x, y, 0, SMALLEST_RADIUS, Argb.faded(argb, share));
        } else {
            ring(x, y, 0, radius, argb);
        }
    }

    /** The ring between two radii; a disc where the inner one is 0. */
    void ring(float x, float y, float inner, float outer, int argb) {
        int colour = Argb.premultiplied(argb);
        int top = Math.max(0, (int) Math.floor(y - outer - 0.5f));
        int bottom = Math.min(raster.height() - 1, (int) Math.ceil(y + outer + 0.5f));
        for (int row = top; row <= bottom; row++) {
            float dy = row + 0.5f - y;
            float reach = (outer + 0.5f) * (outer + 0.5f) - dy * dy;
            if (reach > 0) {
                float half = (float) Math.sqrt(reach);
                ringRow(row, x, x - half, x + half, dy * dy, inner, outer, colour);
            }
        }
    }

    private void ringRow(
            int row,
            float x,
            float from,
            float to,
            float dySquared,
            float inner,
            float outer,
            int colour) {
        int first = Math.max(0, (int) Math.floor(from));
        int last = Math.min(raster.width() - 1, (int) Math.ceil(to));
        int start = row * raster.width();
        float core = outer > 0.5f ? (outer - 0.5f) * (outer - 0.5f) : 0;
        for (int column = first; column <= last; column++) {
            float dx = column + 0.5f - x;
            float squared = dx * dx + dySquared;
            if (squared <= core && inner == 0) {
                raster.blend(start + column, colour, 255);
            } else {
                float distance = (float) Math.sqrt(squared);
                float covered = clamp(outer - distance + 0.5f);
                float hole = inner > 0 ? clamp(inner - distance + 0.5f) : 0;
                blend(start + column, colour, covered - hole);
            }
        }
    }

    /** A glow that fades from the inner radius to the outer one. */
    void halo(float x, float y, float inner, float outer, int argb) {
        int colour = Argb.premultiplied(argb);
        int top = Math.max(0, (int) Math.floor(y - outer));
        int bottom = Math.min(raster.height() - 1, (int) Math.ceil(y + outer));
        int left = Math.max(0, (int) Math.floor(x - outer));
        int right = Math.min(raster.width() - 1, (int) Math.ceil(x + outer));
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                float distance = (float) Math.hypot(column + 0.5f - x, row + 0.5f - y);
                float share = clamp((outer - distance) / (outer - inner));
                blend(row * raster.width() + column, colour, share * share);
            }
        }
    }

    private void blend(int index, int colour, float coverage) {
        int rounded = (int) (coverage * 255 + 0.5f);
        if (rounded > 0) {
            raster.blend(index, colour, rounded);
        }
    }

    private static float clamp(float value) {
        return Math.clamp(value, 0f, 1f);
    }
}
