package rudra.ui.network.raster;

/**
 * How large nodes and how wide edges are painted: as the drawing says while there is room, smaller
 * where it is crowded, and growing with the square root of the zoom, so that zooming in makes room.
 *
 * @param node image pixels per pixel of a node's radius
 * @param edge image pixels per pixel of an edge's width
 */
public record Sizes(double node, double edge) {

    /** Mean radius over mean distance between neighbours, at most. */
    private static final double CROWDING = 0.21;

    /**
     * Mean optical depth of the edges over the area of the drawing, at most: keeps a hairball from
     * turning solid.
     */
    private static final double MEAN_DEPTH = 0.8;

    /** The same sizes, edges being enlarged to at least the given factor. */
    Sizes withEdgesAtLeast(double factor) {
        return new Sizes(node, Math.max(edge, factor));
    }

    /**
     * What a drawing asks for, whatever the view.
     *
     * @param spacing the mean distance between neighbouring nodes, in the drawing's unit
     * @param radius the mean radius, in pixels
     * @param ink the sum over the edges of length × width × opacity ÷ area
     */
    record Density(double spacing, double radius, double ink) {

        static Density of(Drawing drawing) {
            double area = drawing.extent().area();
            double radii = 0;
            for (float radius : drawing.radius()) {
                radii += radius;
            }
            double ink = 0;
            for (int e = 0; e < drawing.edges(); e++) {
                ink +=
                        length(drawing, e)
                                * drawing.edgeWidth()[e]
                                * (drawing.edgeColour()[e] >>> 24)
                                / 255.0;
            }
            int nodes = Math.max(1, drawing.nodes());
            return new Density(Math.sqrt(area / nodes), radii / nodes, area > 0 ? ink / area : 0);
        }

        private static double length(Drawing drawing, int e) {
            double dx = drawing.x()[drawing.from()[e]] - drawing.x()[drawing.to()[e]];
            double dy = drawing.y()[drawing.from()[e]] - drawing.y()[drawing.to()[e]];
            return Math.sqrt(dx * dx + dy * dy);
        }

        Sizes sizes(View view) {
            double growth = view.pixelRatio() * Math.sqrt(view.zoom());
            double room = CROWDING * spacing * view.fitScale() / view.pixelRatio();
            double node = spacing > 0 && radius > room ? room / radius : 1;
            double depth = ink * growth / view.scale();
            double edge = depth > MEAN_DEPTH ? MEAN_DEPTH / depth : 1;
            return new Sizes(growth * node, growth * edge);
        }
    }
}
