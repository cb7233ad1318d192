/** The history: every past run with parameters, inputs and result, to look at and to repeat. */
@NullMarked
package rudra.ui.runs;

import org.jspecify.annotations.NullMarked;
