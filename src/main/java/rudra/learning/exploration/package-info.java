/**
 * Pictures of a table before anything is learned from it: the plane on which rows differ most, and
 * which columns go together. Computed by Smile; nothing is kept.
 */
@NullMarked
package rudra.learning.exploration;

import org.jspecify.annotations.NullMarked;
