/**
 * A comparison of models as a window works on it: the table, the question, the training under way
 * with what can be seen of it so far. No controls.
 */
@NullMarked
package rudra.ui.learning.watch;

import org.jspecify.annotations.NullMarked;
