/** Background work as the window shows it: what runs, how long it still takes, what failed. */
@NullMarked
package rudra.ui.job;

import org.jspecify.annotations.NullMarked;
