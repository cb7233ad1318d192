/**
 * The table of observations that a window works on, as the parts of its screen share it: the column
 * that is looked at, what is to be predicted, and the profile. No controls.
 */
@NullMarked
package rudra.ui.dataset;

import org.jspecify.annotations.NullMarked;
