package rudra.ui.network.raster;

import java.util.function.BooleanSupplier;

/**
 * Draws edges as quadratic curves that bow clockwise and thin out from source to target (tapered
 * edges show direction best: Holten and van Wijk, "A user study on visualizing directed edges in
 * graphs", CHI 2009), with arrowheads where there is room. A curve is cut into as many straight
 * pieces as keep it within a third of a pixel.
 */
final class EdgePainter {

    private static final int EDGES_BETWEEN_CHECKS = 512;
    private static final int DRAFT_EDGES = 12_000;
    private static final int ARROWS_AT_MOST = 3_000;
    private static final float FLATNESS = 1 / 3f;
    private static final int MOST_PIECES = 48;
    private static final float WIDE = 1.8f;
    private static final float WIDEST_IN_DRAFT = 1.5f;
    private static final float THINNEST_ARROW = 0.7f;

    private final Drawing drawing;
    private final View view;
    private final Sizes sizes;
    private final Look look;
    private final Emphasis emphasis;
    private final Detail detail;
    private final InkLayer layer;
    private final LineScanner scanner;
    private final BandScanner bands;
    private final boolean arrows;

    private float startX;
    private float startY;
    private float bowX;
    private float bowY;
    private float endX;
    private float endY;

    EdgePainter(Drawing drawing, PaintRequest request, Sizes sizes, InkLayer layer) {
        this.drawing = drawing;
        this.view = request.view();
        this.sizes = sizes;
        this.look = request.look();
        this.emphasis = request.emphasis();
        this.detail = request.detail();
        this.layer = layer;
        scanner = new LineScanner(layer);
        bands = new BandScanner(layer);
        arrows = drawing.edges() / Math.max(1, view.zoom() * view.zoom()) < ARROWS_AT_MOST;
    }

    /** Whether a draft of the drawing leaves edges out. */
    static boolean isSampledInDraft(Drawing drawing) {
        return drawing.edges() >= 2 * DRAFT_EDGES;
    }

    /**
     * Draws the edges that touch the emphasis, or those that do not.
     *
     * @param touching which of the two
     * @param fade the factor of every edge's opacity
     * @return whether all was drawn; false where abandoned
     */
    boolean paint(boolean touching, double fade, BooleanSupplier abandoned) {
        int stride =
                detail == Detail.FULL || touching ? 1 : Math.max(1, drawing.edges() / DRAFT_EDGES);
        for (int e = 0; e < drawing.edges(); e += stride) {
            if (e % (EDGES_BETWEEN_CHECKS * stride) == 0 && abandoned.getAsBoolean()) {
                return false;
            }
            if (emphasis.touches(drawing.from()[e], drawing.to()[e]) == touching) {
                layer.colour(
                        fade == 1
                                ? drawing.edgeColour()[e]
                                : Argb.faded(drawing.edgeColour()[e], fade));
                edge(e, stride);
            }
        }
        return true;
    }

    private void edge(int e, float widen) {
        int from = drawing.from()[e];
        int to = drawing.to()[e];
        startX = (float) view.screenX(drawing.x()[from]);
        startY = (float) view.screenY(drawing.y()[from]);
        endX = (float) view.screenX(drawing.x()[to]);
        endY = (float) view.screenY(drawing.y()[to]);
        float dx = endX - startX;
        float dy = endY - startY;
        float length = (float) Math.sqrt(dx * dx + dy * dy);
        float bow = (float) (2 * look.curvature());
        bowX = (startX + endX) / 2 + bow * dy;
        bowY = (startY + endY) / 2 - bow * dx;
        if (length > 0 && isVisible()) {
            float whole = (float) (sizes.edge() * drawing.edgeWidth()[e]);
            float width = Math.max(whole, Math.min(whole * widen, WIDEST_IN_DRAFT));
            shape(length, width, (float) (sizes.node() * drawing.radius()[to]));
        }
    }

    private boolean isVisible() {
        float slack = 8;
        return Math.max(Math.max(startX, endX), bowX) > -slack
                && Math.min(Math.min(startX, endX), bowX) < view.width() + slack
                && Math.max(Math.max(startY, endY), bowY) > -slack
                && Math.min(Math.min(startY, endY), bowY) < view.height() + slack;
    }

    private void shape(float length, float width, float targetRadius) {
        float thin = (float) (1 - look.taper());
        float ratio = (float) view.pixelRatio();
        float arrowWidth = 3 * ratio + 2.2f * width;
        float arrowLength = 1.4f * arrowWidth;
        if (!arrows || width < THINNEST_ARROW * ratio || length < targetRadius + 3 * arrowLength) {
            curve(0, width, 1, width * thin, length);
            return;
        }
        float tip = 1 - targetRadius / length;
        float base = tip - arrowLength / length;
        curve(0, width, base, width * thin, length);
        scanner.line(x(base), y(base), arrowWidth, x(tip), y(tip), 0);
    }

    private void curve(float fromT, float fromWidth, float toT, float toWidth, float length) {
        float deviation = (float) (look.curvature() * length);
        int pieces = Math.clamp((int) Math.ceil(Math.sqrt(deviation / FLATNESS)), 1, MOST_PIECES);
        boolean wide = toWidth >= WIDE;
        for (int piece = 0; piece < pieces; piece++) {
            float share = (float) piece / pieces;
            float nextShare = (piece + 1f) / pieces;
            float t = fromT + share * (toT - fromT);
            float nextT = fromT + nextShare * (toT - fromT);
            float width = fromWidth + share * (toWidth - fromWidth);
            float nextWidth = fromWidth + nextShare * (toWidth - fromWidth);
            if (wide) {
                band(t, width / 2, nextT, nextWidth / 2);
            } else {
                scanner.line(x(t), y(t), width, x(nextT), y(nextT), nextWidth);
            }
        }
    }

    private void band(float t, float half, float nextT, float nextHalf) {
        float scale = half / speed(t);
        float nextScale = nextHalf / speed(nextT);
        bands.piece(
                x(t),
                y(t),
                -scale * slopeY(t),
                scale * slopeX(t),
                x(nextT),
                y(nextT),
                -nextScale * slopeY(nextT),
                nextScale * slopeX(nextT));
    }

    private float x(float t) {
        return at(t, startX, bowX, endX);
    }

    private float y(float t) {
        return at(t, startY, bowY, endY);
    }

    private float slopeX(float t) {
        return (1 - t) * (bowX - startX) + t * (endX - bowX);
    }

    private float slopeY(float t) {
        return (1 - t) * (bowY - startY) + t * (endY - bowY);
    }

    private float speed(float t) {
        return (float) Math.sqrt(slopeX(t) * slopeX(t) + slopeY(t) * slopeY(t));
    }

    /** A quadratic Bézier polynomial. */
    private static float at(float t, float start, float bow, float end) {
        float s = 1 - t;
        return s * s * start + 2 * s * t * bow + t * t * end;
    }
}
