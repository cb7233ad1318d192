/**
 * What a user can do, each said once: menus, buttons, shortcuts and the command palette show the
 * same {@link rudra.ui.action.Action}s.
 */
@NullMarked
package rudra.ui.action;

import org.jspecify.annotations.NullMarked;
