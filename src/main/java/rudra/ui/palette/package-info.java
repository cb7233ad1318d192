/** The command palette: every action, screen and analysis by typing a few letters of its name. */
@NullMarked
package rudra.ui.palette;

import org.jspecify.annotations.NullMarked;
