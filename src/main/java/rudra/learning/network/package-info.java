/**
 * Feed-forward networks, trained by DL4J. What it learns is taken out as plain layers, so that
 * nothing but training needs the library.
 */
@NullMarked
package rudra.learning.network;

import org.jspecify.annotations.NullMarked;
