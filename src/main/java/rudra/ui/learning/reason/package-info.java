/**
 * Why a model scores rows as it does: it is trained on all rows and kept, its charts are drawn, and
 * one row is changed by hand to see what would become of it.
 */
@NullMarked
package rudra.ui.learning.reason;

import org.jspecify.annotations.NullMarked;
