/**
 * Decision trees and forests of them. Features are cut into bins once; a tree is grown on the bins,
 * categories by level, missing cells to whichever side is better.
 */
@NullMarked
package rudra.learning.tree;

import org.jspecify.annotations.NullMarked;
