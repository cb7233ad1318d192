/**
 * One scenario over one or two of its numbers: {@link rudra.simulation.sweep.SimulationSweep} runs
 * it with every pair of values on the same random numbers and says what is lost, who fails and what
 * is left. Numbers are named by their path in the scenario as it is written in a file.
 */
@NullMarked
package rudra.simulation.sweep;

import org.jspecify.annotations.NullMarked;
