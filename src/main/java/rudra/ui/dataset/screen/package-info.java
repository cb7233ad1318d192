/** The screen of tables: the look at a file, the table, its profile, and plots of it. */
@NullMarked
package rudra.ui.dataset.screen;

import org.jspecify.annotations.NullMarked;
