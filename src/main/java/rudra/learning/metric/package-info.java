/**
 * How good scores are: {@link rudra.learning.metric.Scored} holds labels and scores of the same
 * rows, {@link rudra.learning.metric.Metric} lists what can be computed of them.
 */
@NullMarked
package rudra.learning.metric;

import org.jspecify.annotations.NullMarked;
