/**
 * Pictures that leave the program: encoders of images, shared by the drawn charts and the drawing
 * of a network.
 */
@NullMarked
package rudra.ui.chart;

import org.jspecify.annotations.NullMarked;
