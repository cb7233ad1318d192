package rudra.learning.preparation;

import rudra.learning.ClassWeights;
import rudra.learning.Features;
import rudra.learning.Origins;

/**
 * Training rows as a model is to learn from them.
 *
 * @param preparation what happens to rows that come later
 * @param features the training rows: without those removed, with those drawn again or made up
 * @param target a value for each of them
 * @param origins which of them are copies of each other
 * @param weights how much those of each class count
 */
@SuppressWarnings("ArrayRecordComponent")
public record PreparedRows(
        Preparation preparation,
        Features features,
        double[] target,
        Origins origins,
        ClassWeights weights) {}
