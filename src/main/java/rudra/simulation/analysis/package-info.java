/** The analyses of institutions acting over time, and how their results are told. */
@NullMarked
package rudra.simulation.analysis;

import org.jspecify.annotations.NullMarked;
