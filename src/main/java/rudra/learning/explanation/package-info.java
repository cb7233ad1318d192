/**
 * Why a model scores rows as it does. A {@link rudra.learning.explanation.ColumnModel} is a model
 * as a function of the table's own columns, whatever the preparation makes of them; what is found
 * is told by these.
 */
@NullMarked
package rudra.learning.explanation;

import org.jspecify.annotations.NullMarked;
