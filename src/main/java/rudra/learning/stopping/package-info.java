/** When a training that comes nearer step by step has gone far enough. */
@NullMarked
package rudra.learning.stopping;

import org.jspecify.annotations.NullMarked;
