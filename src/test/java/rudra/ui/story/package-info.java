/**
 * Stories: every screen in a state worth looking at, made without a stage. Tests load them all; the
 * program {@link rudra.ui.story.Images} renders them into {@code docs/images}.
 */
@NullMarked
package rudra.ui.story;

import org.jspecify.annotations.NullMarked;
