package rudra.ui.network.raster;

/**
 * Draws nodes as discs, each with a fine rim of the background's colour that keeps touching nodes
 * apart.
 */
final class NodePainter {

    private static final float RIM = 0.9f;
    private static final float HOLE = 0.55f;

    private final Drawing drawing;
    private final View view;
    private final Sizes sizes;
    private final Look look;
    private final DiscPainter discs;
    private final float ratio;

    NodePainter(Raster raster, PreparedDrawing prepared, PaintRequest request) {
        this.drawing = prepared.drawing();
        this.view = request.view();
        this.sizes = prepared.sizes(view);
        this.look = request.look();
        discs = new DiscPainter(raster);
        ratio = (float) view.pixelRatio();
    }

    /** Draws a node whose colour is mixed with the background's: 1 is the colour itself. */
    void node(int i, double strength) {
        float x = x(i);
        float y = y(i);
        float radius = radius(i);
        if (isVisible(x, y, radius)) {
            if (radius > 2 * RIM * ratio) {
                discs.disc(x, y, radius + RIM * ratio, look.background());
            }
            shape(i, x, y, radius, Argb.between(look.background(), drawing.fill()[i], strength));
        }
    }

    private void shape(int i, float x, float y, float radius, int colour) {
        if (drawing.hollow().get(i)) {
            discs.disc(x, y, radius, look.background());
            discs.ring(x, y, HOLE * radius, radius, colour);
        } else {
            discs.disc(x, y, radius, colour);
        }
    }

    /** Draws a node with a glow and a ring around it. */
    void selected(int i) {
        float x = x(i);
        float y = y(i);
        float radius = Math.max(radius(i), 2.5f * ratio);
        if (isVisible(x, y, radius + 14 * ratio)) {
            discs.halo(x, y, radius, radius + 14 * ratio, Argb.faded(look.selection(), 0.55));
            discs.disc(x, y, radius + 3.2f * ratio, look.selection());
            discs.disc(x, y, radius + 1.2f * ratio, look.background());
            shape(i, x, y, radius, drawing.fill()[i]);
        }
    }

    private float x(int i) {
        return (float) view.screenX(drawing.x()[i]);
    }

    private float y(int i) {
        return (float) view.screenY(drawing.y()[i]);
    }

    private float radius(int i) {
        return (float) (sizes.node() * drawing.radius()[i]);
    }

    private boolean isVisible(float x, float y, float reach) {
        return x + reach > -1
                && y + reach > -1
                && x - reach < view.width() + 1
                && y - reach < view.height() + 1;
    }
}
