/**
 * What institutions can do in a step and what each action would bring them: the game that they play
 * with each other. Payoffs are in the network's unit of money, in components that add up.
 */
@NullMarked
package rudra.simulation.decision;

import org.jspecify.annotations.NullMarked;
