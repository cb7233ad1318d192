package rudra.learning;

/** A form whose score changes smoothly with its features. */
public interface Differentiable {

    /**
     * By how much the score changes with each feature, per unit of the feature as the form sees it.
     *
     * @param row a value for each feature
     * @return a value for each feature
     */
    double[] gradient(double[] row);
}
