/**
 * Measures of how exposed a network is to contagion, without a shock: impact and communicability,
 * regulatory ratios, and the window in which contagion can spread widely. Pure functions on
 * matrices and vectors.
 */
@NullMarked
package rudra.contagion.measures;

import org.jspecify.annotations.NullMarked;
