/** Families that a better one has to beat. */
@NullMarked
package rudra.learning.baseline;

import org.jspecify.annotations.NullMarked;
