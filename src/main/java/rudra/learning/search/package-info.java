/**
 * Which values of hyperparameters to try next. A {@link rudra.learning.search.Search} is a pure
 * function of what was tried and of the seed, and knows nothing of models: points lie in the unit
 * cube, which a {@link rudra.learning.search.Space} maps to values.
 */
@NullMarked
package rudra.learning.search;

import org.jspecify.annotations.NullMarked;
