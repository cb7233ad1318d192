/**
 * Invented tables of observations: what ships as a sample, made from a seed.
 *
 * <p>{@link rudra.dataset.generate.SamplePrices} writes the prices of a small banking system,
 * {@link rudra.dataset.generate.SampleLoans} loans with what became of them.
 */
@NullMarked
package rudra.dataset.generate;

import org.jspecify.annotations.NullMarked;
