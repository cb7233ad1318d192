/**
 * Networks made by seeded random generators: the same seed gives the same network, bit for bit, on
 * every machine.
 */
@NullMarked
package rudra.network.generate;

import org.jspecify.annotations.NullMarked;
