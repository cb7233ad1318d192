/**
 * A trained model as it is kept: one JSON file of data that names no class, from which any process
 * predicts the same again.
 */
@NullMarked
package rudra.learning.model;

import org.jspecify.annotations.NullMarked;
