package rudra.ui.network.style;

import rudra.ui.network.raster.Drawing;

/**
 * A network as it is drawn.
 *
 * @param drawing the marks
 * @param legend what they mean
 */
public record NetworkDrawing(Drawing drawing, Legend legend) {}
