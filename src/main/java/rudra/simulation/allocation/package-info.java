/**
 * How a budget is best spread over institutions: the allocation that makes the expected shortfall
 * of a scenario's losses least, found on common random numbers, held against simple rules, and
 * judged again on fresh random numbers.
 */
@NullMarked
package rudra.simulation.allocation;

import org.jspecify.annotations.NullMarked;
