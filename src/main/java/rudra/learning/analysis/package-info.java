/** The analyses of this room. */
@NullMarked
package rudra.learning.analysis;

import org.jspecify.annotations.NullMarked;
