/**
 * The state of the simulation screen, without controls: a scenario that runs in the background step
 * by step, what is kept of its steps, the step that is shown and who is looked at.
 *
 * <p>{@link rudra.ui.simulation.watch.SimulationViewModel} holds it all; views of the screen, the
 * inspector and the comparison of two runs read it. A {@link rudra.ui.simulation.watch.Recorder}
 * computes on a thread of its own and hands over {@link rudra.ui.simulation.watch.Moment}s; a
 * {@link rudra.ui.simulation.watch.Recording} gathers them on the UI thread.
 */
@NullMarked
package rudra.ui.simulation.watch;

import org.jspecify.annotations.NullMarked;
