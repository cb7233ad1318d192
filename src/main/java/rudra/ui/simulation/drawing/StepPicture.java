package rudra.ui.simulation.drawing;

import rudra.ui.network.raster.Drawing;

/**
 * A network drawn at a step.
 *
 * @param step the step that it shows
 */
public record StepPicture(int step, Drawing drawing, StepLegend legend) {}
