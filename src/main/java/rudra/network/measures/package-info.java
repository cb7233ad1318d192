/**
 * Measures of a network's shape: of each institution and of the whole.
 *
 * <p>What JGraphT computes by the same definition is JGraphT's: clustering, cores, PageRank,
 * betweenness, components, the search for distances. Amounts, concentration, reciprocity and the
 * directed assortativity, which it has not, are computed here from the exposures. A link points
 * from the creditor to the debtor unless a measure says otherwise.
 */
@NullMarked
package rudra.network.measures;

import org.jspecify.annotations.NullMarked;
