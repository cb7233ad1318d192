/**
 * The contagion methods that worked examples can name, computed by the engines of {@link
 * rudra.contagion}.
 */
@NullMarked
package rudra.contagion.reference;

import org.jspecify.annotations.NullMarked;
