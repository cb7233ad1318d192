/**
 * What the screens of one window share, and what all windows share; no controls.
 *
 * <p>A screen receives its {@link rudra.ui.window.WindowModel}: through it the screen reads the
 * open network, starts jobs, records changes, tells the user something, and moves to another
 * screen.
 */
@NullMarked
package rudra.ui.window;

import org.jspecify.annotations.NullMarked;
