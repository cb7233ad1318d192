/**
 * Reverse stress tests: not what follows from a shock, but the smallest shock from which something
 * follows. {@link rudra.simulation.reverse.ReverseStress} looks for the size of a scenario's
 * shocks, the loss of an institution or the failing institutions that break a stated threshold.
 * Nothing here takes for granted that more is worse: what was only looked at in steps is said to be
 * so.
 */
@NullMarked
package rudra.simulation.reverse;

import org.jspecify.annotations.NullMarked;
