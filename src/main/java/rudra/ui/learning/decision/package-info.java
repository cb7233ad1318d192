/**
 * A decision made of probabilities: from which one on a row is called positive, how many are called
 * rightly and wrongly then, what the errors cost, and which rows they are.
 */
@NullMarked
package rudra.ui.learning.decision;

import org.jspecify.annotations.NullMarked;
