/**
 * The shock that a window is working on, shared by the screens that show or change it: who fails by
 * decree, what others lose, and the settings of the engines. Every change can be undone and is
 * remembered from one start to the next. No controls.
 */
@NullMarked
package rudra.ui.shock;

import org.jspecify.annotations.NullMarked;
