/**
 * The network screen: the drawing, the table of institutions and the inspector, all of one
 * selection.
 *
 * <p>{@link rudra.ui.network.screen.NetworkScreen} is the door. What is shown follows from {@link
 * rudra.ui.network.screen.NetworkViewModel} and the view models of its parts; sorting, drawing and
 * placing happen in the background, the newest request first.
 */
@NullMarked
package rudra.ui.network.screen;

import org.jspecify.annotations.NullMarked;
