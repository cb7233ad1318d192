/**
 * The analysis {@code simulation.monte-carlo}: one scenario many times, told as distributions — of
 * losses, failures, capital and liquidity, by channel and by institution — and what other policies
 * would have made of the same misfortunes.
 */
@NullMarked
package rudra.simulation.montecarlo;

import org.jspecify.annotations.NullMarked;
