/**
 * Charts as data: what is shown becomes a picture of bars, rules and words, which a window draws
 * and a file holds as SVG. Colours are roles that a theme fills in; no toolkit is needed.
 */
@NullMarked
package rudra.analysis.picture;

import org.jspecify.annotations.NullMarked;
