/**
 * What a profile found, on the screen of tables: what to beware of, every column in a row, the
 * target and the correlations.
 */
@NullMarked
package rudra.ui.dataset.profile;

import org.jspecify.annotations.NullMarked;
