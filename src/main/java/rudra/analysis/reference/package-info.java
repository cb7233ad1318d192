/**
 * Worked examples from the literature, and the comparison of the engines with them.
 *
 * <p>A room that owns an engine implements {@link rudra.analysis.reference.ReferenceMethod} beside
 * it; {@link rudra.analysis.reference.Verification} spans all rooms without knowing one.
 */
@NullMarked
package rudra.analysis.reference;

import org.jspecify.annotations.NullMarked;
