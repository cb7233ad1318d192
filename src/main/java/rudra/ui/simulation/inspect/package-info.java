/**
 * One institution in a simulation: its state at the step that is shown and how it came there, what
 * it lost by which way, and why it did what it did. State comes from what the screen keeps; the
 * ledger and the payoffs from running once more in the background.
 */
@NullMarked
package rudra.ui.simulation.inspect;

import org.jspecify.annotations.NullMarked;
