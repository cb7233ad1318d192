/**
 * The one bridge to Smile's plots, which are drawn by AWT: a plot goes in as values, an image comes
 * out as pixels in the colours of the theme. Nothing else in the program knows AWT, Swing or these
 * plots, and nothing here shows a window: AWT runs without a screen.
 *
 * <p>{@link rudra.ui.chart.plot.SmilePlots} is the door. Drawing is a pure function, to be called
 * on any thread but the interface's.
 */
@NullMarked
package rudra.ui.chart.plot;

import org.jspecify.annotations.NullMarked;
