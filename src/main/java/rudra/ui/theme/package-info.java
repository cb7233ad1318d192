/**
 * How the program looks: light and dark, fonts, style sheets. Colours are variables of the style
 * sheet on AtlantaFX's base theme; code never names a colour.
 */
@NullMarked
package rudra.ui.theme;

import org.jspecify.annotations.NullMarked;
