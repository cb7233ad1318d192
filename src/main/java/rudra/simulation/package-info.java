/**
 * Institutions acting over time on a network. {@link rudra.simulation.Simulation} takes a network
 * and a scenario and tells a {@link rudra.simulation.SimulationObserver} of every step: shocks,
 * policies, default probabilities, the game, what was done, and how losses spread.
 */
@NullMarked
package rudra.simulation;

import org.jspecify.annotations.NullMarked;
