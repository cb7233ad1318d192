/** How rows are parted into those that train and those that judge. */
@NullMarked
package rudra.learning.validation;

import org.jspecify.annotations.NullMarked;
