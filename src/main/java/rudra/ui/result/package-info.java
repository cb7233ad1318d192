/**
 * Results of any analysis: key figures, tables, conventions and the facts of the run, with export.
 * Knows no analysis.
 */
@NullMarked
package rudra.ui.result;

import org.jspecify.annotations.NullMarked;
