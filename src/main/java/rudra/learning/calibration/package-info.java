/**
 * Makes scores probabilities that come true, and finds the score from which on calling a row
 * positive costs least. Both are fitted on scores of rows that the model did not see.
 */
@NullMarked
package rudra.learning.calibration;

import org.jspecify.annotations.NullMarked;
