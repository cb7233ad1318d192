/**
 * A table of observations as rows and columns on the screen: a million rows are no list of objects
 * but positions, put in order in the background.
 */
@NullMarked
package rudra.ui.dataset.table;

import org.jspecify.annotations.NullMarked;
