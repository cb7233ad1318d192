/**
 * The look at a file before it is loaded as a table of observations: the first rows as they are
 * written, what every column is taken for, and everything that can be decided otherwise.
 *
 * <p>{@link rudra.ui.dataset.preview.TableImport} answers the window's requests to open a table;
 * {@link rudra.ui.dataset.preview.TableImportView} shows it while there is something to decide.
 */
@NullMarked
package rudra.ui.dataset.preview;

import org.jspecify.annotations.NullMarked;
