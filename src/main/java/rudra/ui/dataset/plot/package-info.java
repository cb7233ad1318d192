/**
 * Plots of chosen columns of the open table: boxes, quantiles, a matrix of scatter plots,
 * correlations, which columns go together, and the plane on which rows differ most. Made and drawn
 * in the background.
 */
@NullMarked
package rudra.ui.dataset.plot;

import org.jspecify.annotations.NullMarked;
