/**
 * Families that learn what is usual and score how far a row is from it. They are not told the
 * classes, whatever is asked: where there are classes, these only judge.
 */
@NullMarked
package rudra.learning.anomaly;

import org.jspecify.annotations.NullMarked;
