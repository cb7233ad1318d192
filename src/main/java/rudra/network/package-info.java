/**
 * What a financial system is: institutions, who owes what to whom, and their balance sheets.
 *
 * <p>A {@link rudra.network.Network} is immutable and kept in primitive arrays, so that 50,000
 * institutions and 1,000,000 exposures are normal.
 */
@NullMarked
package rudra.network;

import org.jspecify.annotations.NullMarked;
