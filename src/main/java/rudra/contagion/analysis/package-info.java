/**
 * The contagion engines as analyses: their parameters as records, what they find by the ids of
 * institutions, and several engines side by side.
 */
@NullMarked
package rudra.contagion.analysis;

import org.jspecify.annotations.NullMarked;
