package rudra.ui.network.raster;

/**
 * What a painting is to show.
 *
 * @param view the window through which the drawing is seen
 * @param look the theme's colours and habits
 * @param emphasis which nodes stand out
 * @param detail how much is painted
 */
public record PaintRequest(View view, Look look, Emphasis emphasis, Detail detail) {}
