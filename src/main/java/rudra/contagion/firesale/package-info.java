/**
 * Fire sales: institutions that must sell push prices down, and so each other. Institutions act at
 * the same time, so that their order does not matter. Pure functions on {@link
 * rudra.contagion.firesale.SaleBooks}.
 */
@NullMarked
package rudra.contagion.firesale;

import org.jspecify.annotations.NullMarked;
