/**
 * Measures of systemic risk from market prices: marginal expected shortfall, ΔCoVaR and SRISK of
 * each institution, on the days for which it has prices.
 *
 * <p>{@link rudra.contagion.market.MarketMeasuresAnalysis} is the door. Losses are positive.
 */
@NullMarked
package rudra.contagion.market;

import org.jspecify.annotations.NullMarked;
