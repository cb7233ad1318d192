/**
 * Who matters and who is in danger: every institution, or every pair, fails in turn; how much the
 * others lose by it, how far engines agree about the order, and how the order goes with size and
 * place in the network.
 */
@NullMarked
package rudra.contagion.ranking;

import org.jspecify.annotations.NullMarked;
