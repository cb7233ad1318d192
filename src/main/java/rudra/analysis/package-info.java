/**
 * The contract that everything an analyst can run fulfils.
 *
 * <p>An {@link rudra.analysis.Analysis} declares its parameters as a record, its inputs by kind and
 * its result as a record; forms, command-line options, validation, history and replay follow from
 * that one declaration. This package knows no domain type and no face.
 */
@NullMarked
package rudra.analysis;

import org.jspecify.annotations.NullMarked;
