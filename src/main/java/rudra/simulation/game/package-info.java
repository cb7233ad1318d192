/**
 * Games of many players with the same few actions, and how play settles: best responses and quantal
 * responses. Knows nothing of institutions. All players move at once; no result depends on their
 * order.
 */
@NullMarked
package rudra.simulation.game;

import org.jspecify.annotations.NullMarked;
