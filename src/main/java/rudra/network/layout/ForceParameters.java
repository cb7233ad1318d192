package rudra.network.layout;

/**
 * How the forces of {@link ForceDirectedLayout} act.
 *
 * @param seed of the first, random places
 * @param iterations how many times all nodes move, at least 1
 * @param theta how coarsely distant nodes are summed, in [0, 2]; 0 is exact and quadratic in time
 * @param gravity the pull to the centre, positive; keeps unlinked parts from flying apart. At 1, a
 *     node held by gravity alone rests as far out as one that is held by one average link
 * @param weightInfluence the power to which weights are raised, in [0, 1]; 0 makes all links
 *     equally strong
 */
public record ForceParameters(
        long seed, int iterations, double theta, double gravity, double weightInfluence) {

    public ForceParameters {
        require(iterations >= 1, "iterations must be at least 1: " + iterations);
        require(theta >= 0 && theta <= 2, "theta must lie between 0 and 2: " + theta);
        require(
                gravity > 0 && gravity < Double.POSITIVE_INFINITY,
                "gravity must be positive: " + gravity);
        require(
                weightInfluence >= 0 && weightInfluence <= 1,
                "weightInfluence must lie in [0, 1]: " + weightInfluence);
    }

    /** Values that suit financial networks of ten to fifty thousand institutions. */
    public static ForceParameters defaults() {
        return new ForceParameters(1, 300, 1.1, 0.3, 0.35);
    }

    /** These parameters with another seed. */
    public ForceParameters withSeed(long newSeed) {
        return new ForceParameters(newSeed, iterations, theta, gravity, weightInfluence);
    }

    /** These parameters with another number of iterations. */
    public ForceParameters withIterations(int newIterations) {
        return new ForceParameters(seed, newIterations, theta, gravity, weightInfluence);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
