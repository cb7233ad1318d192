/**
 * The screen “Models”: a table and what is asked of it on the left, the models in training and how
 * they compare on the right.
 */
@NullMarked
package rudra.ui.learning;

import org.jspecify.annotations.NullMarked;
