/**
 * Measures of a network's shape: of each institution and of the whole.
 *
 * <p>All run on the exposures' own arrays, so that they can be cancelled and cost no copy of the
 * network. A link points from the creditor to the debtor unless a measure says otherwise.
 */
@NullMarked
package rudra.network.measures;

import org.jspecify.annotations.NullMarked;
