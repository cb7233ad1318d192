/**
 * The simulation screen: a scenario on the left, its run in the middle — the network, charts, what
 * happened in words, the result — and below it the steps to move about in.
 */
@NullMarked
package rudra.ui.simulation;

import org.jspecify.annotations.NullMarked;
