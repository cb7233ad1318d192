/** The program's log, shown in the window. */
@NullMarked
package rudra.ui.log;

import org.jspecify.annotations.NullMarked;
