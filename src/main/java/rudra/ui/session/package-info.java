/**
 * What the desktop remembers from one start to the next: theme, window bounds, recent files,
 * drafts. One JSON file in the user's folder, replaced as a whole whenever something changes.
 */
@NullMarked
package rudra.ui.session;

import org.jspecify.annotations.NullMarked;
