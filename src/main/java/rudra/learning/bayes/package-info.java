/** Families that take features for independent within a class. */
@NullMarked
package rudra.learning.bayes;

import org.jspecify.annotations.NullMarked;
