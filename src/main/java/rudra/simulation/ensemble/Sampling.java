package rudra.simulation.ensemble;

/** How random numbers are drawn from run to run. */
public enum Sampling {
    /** Every run's numbers are independent of those of the others. */
    PSEUDO_RANDOM,
    /**
     * What moves many at once — the common factors, then each shock's own — follows Sobol
     * sequences, which fill the space more evenly; the rest is pseudo-random.
     */
    SOBOL
}
