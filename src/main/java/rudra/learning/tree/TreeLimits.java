package rudra.learning.tree;

/**
 * How far a tree grows.
 *
 * @param depth the greatest number of questions in a row
 * @param leastInLeaf the least number of rows drawn in a leaf, whatever they count
 * @param tried the number of features drawn at random for each split
 */
record TreeLimits(int depth, double leastInLeaf, int tried) {}
