/** Results as tables: what is printed, shown and exported as CSV for every analysis alike. */
@NullMarked
package rudra.analysis.table;

import org.jspecify.annotations.NullMarked;
