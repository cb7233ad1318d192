/**
 * The desktop: one of the three faces. {@link rudra.ui.Desktop} opens windows; {@link
 * rudra.ui.Screens} lists what they show. How a screen is added stands in {@code rudra.ui.shell}.
 */
@NullMarked
package rudra.ui;

import org.jspecify.annotations.NullMarked;
