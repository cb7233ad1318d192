/** Gradient boosting, by XGBoost. */
@NullMarked
package rudra.learning.boosting;

import org.jspecify.annotations.NullMarked;
