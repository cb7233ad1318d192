/** The methods of this room that reference cases can name. */
@NullMarked
package rudra.learning.reference;

import org.jspecify.annotations.NullMarked;
