package rudra.ui.network;

import java.util.Formatter;
import java.util.Locale;
import rudra.ui.network.raster.Drawing;
import rudra.ui.network.raster.Look;
import rudra.ui.network.raster.PreparedDrawing;
import rudra.ui.network.raster.Sizes;
import rudra.ui.network.raster.View;

/**
 * Writes a drawing as Scalable Vector Graphics: edges as curves of their mean width, nodes as
 * circles whose tooltips are their names, and the names that have room.
 */
final class SvgWriter {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    /** How thick a ring is, as a share of its radius. */
    private static final double RING = 0.45;

    private static final double CHARACTER_WIDTH = 6.6;

    private final PreparedDrawing prepared;
    private final Drawing drawing;
    private final Look look;
    private final View view;
    private final Sizes sizes;
    private final Formatter svg = new Formatter(Locale.ROOT);

    SvgWriter(PreparedDrawing prepared, Look look) {
        this.prepared = prepared;
        this.drawing = prepared.drawing();
        this.look = look;
        view = View.fitting(drawing.extent(), WIDTH, HEIGHT, 1);
        sizes = prepared.sizes(view);
    }

    String write() {
        svg.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\">\n",
                WIDTH, HEIGHT);
        svg.format(
                "<rect width=\"100%%\" height=\"100%%\" %s/>\n", paint("fill", look.background()));
        svg.format("<g fill=\"none\" stroke-linecap=\"round\">\n");
        for (int e = 0; e < drawing.edges(); e++) {
            edge(e);
        }
        svg.format("</g>\n");
        svg.format("<g stroke-width=\"0.9\" %s>\n", paint("stroke", look.background()));
        for (int rank = 0; rank < drawing.nodes(); rank++) {
            node(prepared.byRank(rank));
        }
        svg.format("</g>\n");
        svg.format(
                "<g font-family=\"sans-serif\" font-size=\"12\" dominant-baseline=\"central\" %s>\n",
                paint("fill", look.label()));
        for (LabelPlacement.Placed label :
                LabelPlacement.of(prepared, view, text -> CHARACTER_WIDTH * text.length())) {
            svg.format(
                    "<text x=\"%.1f\" y=\"%.1f\">%s</text>\n",
                    label.x(), label.y(), escaped(label.text()));
        }
        svg.format("</g>\n");
        svg.format("</svg>\n");
        return svg.toString();
    }

    private void edge(int e) {
        double x0 = view.screenX(drawing.x()[drawing.from()[e]]);
        double y0 = view.screenY(drawing.y()[drawing.from()[e]]);
        double x1 = view.screenX(drawing.x()[drawing.to()[e]]);
        double y1 = view.screenY(drawing.y()[drawing.to()[e]]);
        double bow = 2 * look.curvature();
        double width = sizes.edge() * drawing.edgeWidth()[e] * (1 - look.taper() / 2);
        svg.format(
                "<path d=\"M%.1f %.1fQ%.1f %.1f %.1f %.1f\" stroke-width=\"%.3f\" %s/>\n",
                x0,
                y0,
                (x0 + x1) / 2 + bow * (y1 - y0),
                (y0 + y1) / 2 - bow * (x1 - x0),
                x1,
                y1,
                width,
                paint("stroke", drawing.edgeColour()[e]));
    }

    private void node(int i) {
        boolean hollow = drawing.hollow().get(i);
        double radius = sizes.node() * drawing.radius()[i];
        svg.format(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.2f\" %s><title>%s</title></circle>\n",
                view.screenX(drawing.x()[i]),
                view.screenY(drawing.y()[i]),
                hollow ? radius * (1 - RING / 2) : radius,
                hollow ? ring(radius, drawing.fill()[i]) : paint("fill", drawing.fill()[i]),
                escaped(drawing.label().get(i)));
    }

    private String ring(double radius, int colour) {
        return "%s %s stroke-width=\"%s\""
                .formatted(
                        paint("fill", look.background()),
                        paint("stroke", colour),
                        String.format(Locale.ROOT, "%.2f", RING * radius));
    }

    private static String paint(String property, int argb) {
        int alpha = argb >>> 24;
        String opaque = String.format(Locale.ROOT, "%s=\"#%06x\"", property, argb & 0xFFFFFF);
        return alpha == 255
                ? opaque
                : opaque
                        + String.format(
                                Locale.ROOT, " %s-opacity=\"%.3f\"", property, alpha / 255.0);
    }

    /** XML text; characters that XML does not allow at all are left out. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .filter(SvgWriter::isXml)
                .forEach(c -> {
                    switch (c) {
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '&' -> safe.append("&amp;");
                        default -> safe.appendCodePoint(c);
                    }
                });
        return safe.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
    }
}
