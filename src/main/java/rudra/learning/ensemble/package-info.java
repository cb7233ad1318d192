/**
 * Families that let several others speak and put together what they say. How much each member
 * counts is learned on training rows that it was not trained on.
 */
@NullMarked
package rudra.learning.ensemble;

import org.jspecify.annotations.NullMarked;
