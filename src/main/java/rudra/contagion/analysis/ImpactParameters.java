package rudra.contagion.analysis;

/** Impact measures have no parameters. */
public record ImpactParameters() {

    /** The only ones. */
    public static ImpactParameters defaults() {
        return new ImpactParameters();
    }
}
