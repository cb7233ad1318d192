/**
 * How a file becomes what a window works on: it is read in the background as the user decides, and
 * the report of everything that was derived, doubted or left out is shown while there is something
 * to decide. The same for every kind of input; what can be decided is the kind's own.
 */
@NullMarked
package rudra.ui.reading;

import org.jspecify.annotations.NullMarked;
