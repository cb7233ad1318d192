/**
 * How losses spread through more than defaults on claims: fire sales of common assets, bail-in of
 * debts, withdrawal of funding. Pure rules on balance sheets after a shock; all act round by round
 * and all institutions at once, so that their order never matters. The engines of {@code
 * rudra.contagion} hand them a network and tell what they found.
 */
@NullMarked
package rudra.contagion.channels;

import org.jspecify.annotations.NullMarked;
