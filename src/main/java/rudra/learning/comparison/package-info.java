/** Whether the difference between models is real: tests on the same rows and on the same folds. */
@NullMarked
package rudra.learning.comparison;

import org.jspecify.annotations.NullMarked;
