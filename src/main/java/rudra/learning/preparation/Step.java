package rudra.learning.preparation;

import rudra.learning.Features;

/** A step of preparation, fitted: the same to rows whenever they come. Immutable data. */
public interface Step {

    /** The rows after the step. */
    Features apply(Features rows);
}
