/** Families whose model is a sum over training rows of how near they are. */
@NullMarked
package rudra.learning.kernel;

import org.jspecify.annotations.NullMarked;
