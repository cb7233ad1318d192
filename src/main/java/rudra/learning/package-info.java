/** Models trained on datasets: families, their training, validation, comparison and explanation. */
@NullMarked
package rudra.learning;

import org.jspecify.annotations.NullMarked;
