package rudra.learning;

/**
 * How much a row counts when two classes are told apart: a row of weight 2 as much as two rows.
 *
 * @param positive of a row of the positive class, above 0
 * @param negative of a row of the other class, above 0
 */
public record ClassWeights(double positive, double negative) {
    /** All rows count the same. */
    public static final ClassWeights EQUAL = new ClassWeights(1, 1);

    /**
     * Checks the weights.
     *
     * @throws IllegalArgumentException if one is not above 0 or not finite
     */
    public ClassWeights {
        if (!(Math.min(positive, negative) > 0) || Math.max(positive, negative) > 1e300) {
            throw new IllegalArgumentException("Weights are above 0 and finite.");
        }
    }

    /**
     * Those by which both classes count the same together, and all rows as many as they are: rows /
     * (2 × rows of the class) (King and Zeng 2001, Political Analysis 9).
     *
     * @param target a value for each row; where a class is missing all rows count the same
     */
    public static ClassWeights balanced(double[] target) {
        int positives = 0;
        for (double each : target) {
            positives += each > 0.5 ? 1 : 0;
        }
        int negatives = target.length - positives;
        return Math.min(positives, negatives) == 0
                ? EQUAL
                : new ClassWeights(
                        target.length / (2.0 * positives), target.length / (2.0 * negatives));
    }

    /** The weight of a row. */
    public double of(double target) {
        return target > 0.5 ? positive : negative;
    }

    /** The weight of each row. */
    public double[] of(double[] target) {
        double[] weights = new double[target.length];
        for (int row = 0; row < weights.length; row++) {
            weights[row] = of(target[row]);
        }
        return weights;
    }

    /** Whether all rows count as one. */
    public boolean areEqual() {
        return equals(EQUAL);
    }
}
