/** What is known of one column of a table, beside the table. */
@NullMarked
package rudra.ui.dataset.inspect;

import org.jspecify.annotations.NullMarked;
