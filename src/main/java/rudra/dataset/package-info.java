/**
 * What a table of observations is: a {@link rudra.dataset.Dataset} of columns of numbers, words and
 * dates; a {@link rudra.dataset.Panel} of dated values by institution that need not have one for
 * every date; and the {@link rudra.dataset.CapitalStructure} of institutions.
 *
 * <p>Values are immutable and know nothing of files; {@code rudra.dataset.io} reads them.
 */
@NullMarked
package rudra.dataset;

import org.jspecify.annotations.NullMarked;
