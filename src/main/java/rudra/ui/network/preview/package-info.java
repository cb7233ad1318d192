/**
 * The look at a file before it is loaded as a network: what was recognised, what can be changed,
 * and the report of everything that was derived, doubted or left out.
 *
 * <p>{@link rudra.ui.network.preview.ImportViewModel} answers the window's requests to open a
 * network; {@link rudra.ui.network.preview.ImportView} shows it while there is something to decide.
 */
@NullMarked
package rudra.ui.network.preview;

import org.jspecify.annotations.NullMarked;
