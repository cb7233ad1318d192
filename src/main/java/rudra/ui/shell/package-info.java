/**
 * The window around the screens: menu, navigation rail, inspector, status bar with jobs, notices
 * and the command palette.
 *
 * <p>To add a screen: write {@code XViewModel} (state, no controls), {@code XView} (a thin
 * controller that implements {@link rudra.ui.shell.Screen}, its layout in {@code
 * resources/fxml/x.fxml}), add {@code screen.ID.title}, {@code screen.ID.help} to the message
 * bundle, one {@link rudra.ui.shell.ScreenEntry} to {@code rudra.ui.Screens}, and one story in the
 * tests. Rail, menu, shortcut and palette follow from the entry. A screen is made when it is first
 * shown.
 */
@NullMarked
package rudra.ui.shell;

import org.jspecify.annotations.NullMarked;
