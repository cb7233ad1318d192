package rudra.contagion.sweep;

/** How the share that an institution loses is distributed. */
public enum LossShape {
    /** A beta distribution: any share from 0 to 1. */
    BETA,
    /** A lognormal distribution, cut off at 1. */
    LOGNORMAL
}
