/**
 * Two runs of a simulation side by side, step by step on the same random numbers: where they part,
 * why, and what came of it. Run A is the scenario given, run B what it is compared with.
 */
@NullMarked
package rudra.simulation.comparison;

import org.jspecify.annotations.NullMarked;
