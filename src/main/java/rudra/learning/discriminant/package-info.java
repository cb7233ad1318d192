/** Families that take each class for a normal distribution of all features together. */
@NullMarked
package rudra.learning.discriminant;

import org.jspecify.annotations.NullMarked;
