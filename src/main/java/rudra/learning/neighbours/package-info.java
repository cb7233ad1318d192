/** Families that compare a row with those of the training. */
@NullMarked
package rudra.learning.neighbours;

import org.jspecify.annotations.NullMarked;
