/**
 * Changes that a user makes, as objects that can be undone and done again. Knows no control and no
 * screen.
 */
@NullMarked
package rudra.ui.edit;

import org.jspecify.annotations.NullMarked;
