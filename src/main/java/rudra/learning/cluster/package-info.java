/**
 * Groups of rows that are alike, without anybody saying which: three ways of finding them, how well
 * they are apart, and whether other rows would have given the same.
 */
@NullMarked
package rudra.learning.cluster;

import org.jspecify.annotations.NullMarked;
