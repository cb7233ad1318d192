/**
 * What a parameter record looks like from outside: names, types, units, bounds and defaults.
 *
 * <p>Forms, command-line options and validation are all made from a {@link
 * rudra.analysis.schema.ParameterSchema}; none of them knows a parameter by name.
 */
@NullMarked
package rudra.analysis.schema;

import org.jspecify.annotations.NullMarked;
