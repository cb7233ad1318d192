/**
 * The screen on which an analyst shocks the open network and compares how the engines let losses
 * spread: the editor of the shock on the left, what came out on the right.
 *
 * <p>{@link rudra.ui.contagion.ContagionViewModel} holds the state; a finished run becomes a {@code
 * Comparison}, prepared in the background, of which the parts on the right show tables, charts, the
 * replay, the conventions and the run's record.
 */
@NullMarked
package rudra.ui.contagion;

import org.jspecify.annotations.NullMarked;
