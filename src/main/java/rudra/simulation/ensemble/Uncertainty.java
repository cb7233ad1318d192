package rudra.simulation.ensemble;

/**
 * What varies from run to run besides the institutions' own chance (strategies, patience, mixed
 * actions), which always does.
 *
 * @param sizes how the sizes of the timeline's shocks vary
 * @param assets what institutions lose besides
 */
public record Uncertainty(ShockSizes sizes, AssetLosses assets) {

    /** Sizes a quarter more or less, and no further losses. */
    public static Uncertainty defaults() {
        return new Uncertainty(ShockSizes.Lognormal.defaults(), new AssetLosses.None());
    }

    /** Nothing varies but the institutions' own chance. */
    public static Uncertainty none() {
        return new Uncertainty(new ShockSizes.Fixed(), new AssetLosses.None());
    }
}
