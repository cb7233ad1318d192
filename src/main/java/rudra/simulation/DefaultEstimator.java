package rudra.simulation;

/**
 * Estimates how likely institutions fail within a year. A model that implements it takes the place
 * of the Bayesian estimate wherever it is confident enough. Implementations are thread-safe and
 * give the same answer for the same system.
 */
public interface DefaultEstimator {

    /** Estimates for all institutions at once. */
    DefaultEstimates estimate(SystemView system);
}
