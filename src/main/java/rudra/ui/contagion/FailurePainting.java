package rudra.ui.contagion;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import rudra.ui.network.raster.Argb;
import rudra.ui.network.raster.Drawing;

/**
 * Colours the drawing of a network by the failures that an engine found: nodes by the round, and an
 * exposure to an institution that failed, along which a loss came, in that institution's colour.
 * Only who failed is named: the names of all would hide them.
 */
final class FailurePainting {
    private static final double LOSS_OPACITY = 0.7;
    private static final double OTHER_OPACITY = 0.22;

    private FailurePainting() {}

    /**
     * The same drawing in other colours. O(nodes + edges).
     *
     * @param drawing the network; its edges lead from creditor to debtor
     * @param shades what each node's colour says
     * @param colours the colour of each shade, ARGB
     */
    static Drawing paint(Drawing drawing, Shade[] shades, Map<Shade, Integer> colours) {
        int[] fill = new int[drawing.nodes()];
        for (int i = 0; i < fill.length; i++) {
            fill[i] = colour(colours, shades[i]);
        }
        int[] edges = new int[drawing.edges()];
        for (int e = 0; e < edges.length; e++) {
            Shade debtor = shades[drawing.to()[e]];
            edges[e] =
                    debtor.isFailure()
                            ? Argb.faded(colour(colours, debtor), LOSS_OPACITY)
                            : Argb.faded(colour(colours, Shade.SAFE), OTHER_OPACITY);
        }
        return new Drawing(
                drawing.x(),
                drawing.y(),
                drawing.radius(),
                fill,
                names(drawing, shades),
                drawing.from(),
                drawing.to(),
                drawing.edgeWidth(),
                edges);
    }

    private static List<String> names(Drawing drawing, Shade[] shades) {
        return IntStream.range(0, shades.length)
                .mapToObj(i -> shades[i].isFailure() ? drawing.label().get(i) : "")
                .toList();
    }

    private static int colour(Map<Shade, Integer> colours, Shade shade) {
        return colours.getOrDefault(shade, 0);
    }
}
