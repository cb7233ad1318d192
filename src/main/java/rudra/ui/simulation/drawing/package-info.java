/**
 * The network as it is drawn at a step of a simulation: what colours say, who has failed, over
 * which links failures reach creditors.
 *
 * <p>{@link rudra.ui.simulation.drawing.DrawingModel} paints in the background whatever step is
 * shown, the newest wish winning.
 */
@NullMarked
package rudra.ui.simulation.drawing;

import org.jspecify.annotations.NullMarked;
