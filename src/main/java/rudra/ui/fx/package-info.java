/**
 * What every view needs of the toolkit: the UI thread as an executor, FXML files with their
 * controllers, icons, and the controls that code-built views share. Knows no screen.
 */
@NullMarked
package rudra.ui.fx;

import org.jspecify.annotations.NullMarked;
