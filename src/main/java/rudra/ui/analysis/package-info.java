/** The screen on which every analysis of the catalogue can be run without a view of its own. */
@NullMarked
package rudra.ui.analysis;

import org.jspecify.annotations.NullMarked;
