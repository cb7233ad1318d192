/**
 * Charts in a window, in the colours of the theme, and pictures that leave the program: PNG, SVG
 * and the values as CSV.
 */
@NullMarked
package rudra.ui.chart;

import org.jspecify.annotations.NullMarked;
