/** The first screen: samples, recent networks, and where to begin. */
@NullMarked
package rudra.ui.home;

import org.jspecify.annotations.NullMarked;
