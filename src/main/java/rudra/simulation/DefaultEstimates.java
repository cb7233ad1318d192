package rudra.simulation;

/**
 * Default probabilities of all institutions. Arrays are of length n and not to be changed.
 *
 * @param probability the probability of failing within a year, in [0, 1]
 * @param confidence how far each value can be trusted, in [0, 1]
 * @param version which model, and which version of it
 */
public record DefaultEstimates(double[] probability, double[] confidence, String version) {

    /**
     * Checks the lengths.
     *
     * @throws IllegalArgumentException if they differ
     */
    public DefaultEstimates {
        if (probability.length != confidence.length) {
            throw new IllegalArgumentException("Every probability needs a confidence.");
        }
    }
}
