/**
 * The balance sheets of institutions while time passes: cash, securities at market prices, claims
 * on each other, debts. Every change has two sides, so that equity less assets plus debts never
 * moves; what is lost is noted by institution and channel.
 */
@NullMarked
package rudra.simulation.books;

import org.jspecify.annotations.NullMarked;
