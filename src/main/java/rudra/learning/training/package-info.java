/** Trains a family on rows: preparation and model together. */
@NullMarked
package rudra.learning.training;

import org.jspecify.annotations.NullMarked;
