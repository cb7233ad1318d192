/** The screen that compares the engines with worked examples from the literature. */
@NullMarked
package rudra.ui.verify;

import org.jspecify.annotations.NullMarked;
