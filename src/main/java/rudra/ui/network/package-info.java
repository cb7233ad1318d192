/**
 * The drawing of a network as a control: an image painted in the background, labels and hover above
 * it, zooming, panning and selecting by mouse and by keyboard, and pictures to carry away.
 *
 * <p>Everything here knows nodes by number and has no words of its own; a screen translates both.
 */
@NullMarked
package rudra.ui.network;

import org.jspecify.annotations.NullMarked;
