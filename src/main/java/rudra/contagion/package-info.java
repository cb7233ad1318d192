/**
 * How losses spread through a financial network: clearing, default cascades and DebtRank.
 *
 * <p>A {@link rudra.contagion.ContagionEngine} takes a {@link rudra.network.Network} and a {@link
 * rudra.contagion.Shock} and gives an {@link rudra.contagion.Outcome}. Engines are pure functions
 * on primitive arrays; the conventions that they follow are part of every outcome.
 */
@NullMarked
package rudra.contagion;

import org.jspecify.annotations.NullMarked;
