/** Families whose model is a sum of coefficients times features. */
@NullMarked
package rudra.learning.linear;

import org.jspecify.annotations.NullMarked;
