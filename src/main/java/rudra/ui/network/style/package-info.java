/**
 * What a drawing shows of a network: which figure makes a node large, which gives it its colour,
 * which exposures are drawn, and the legend that says so. Plain values without a toolkit, made in
 * the background.
 */
@NullMarked
package rudra.ui.network.style;

import org.jspecify.annotations.NullMarked;
