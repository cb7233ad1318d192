/** What models leave behind as data, and how each form scores rows. */
@NullMarked
package rudra.learning.form;

import org.jspecify.annotations.NullMarked;
