/**
 * The scenario of the simulation screen against itself without policies, against a scenario that
 * ships, one in a file or one that was run before: both runs side by side, on the same random
 * numbers.
 */
@NullMarked
package rudra.ui.simulation.compare;

import org.jspecify.annotations.NullMarked;
