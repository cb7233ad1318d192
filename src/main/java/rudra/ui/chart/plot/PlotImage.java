package rudra.ui.chart.plot;

/**
 * A plot as it was drawn.
 *
 * @param width the number of columns
 * @param height the number of rows
 * @param argb the pixels row by row from the top, opaque
 */
@SuppressWarnings("ArrayRecordComponent")
public record PlotImage(int width, int height, int[] argb) {}
