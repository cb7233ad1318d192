/**
 * What happens to rows before a model sees them. A {@link rudra.learning.preparation.Preparation}
 * is fitted on training rows only and goes with the model.
 */
@NullMarked
package rudra.learning.preparation;

import org.jspecify.annotations.NullMarked;
