package rudra.analysis.picture;

/**
 * A mark on an axis.
 *
 * @param value where it is
 * @param text what is written there
 */
public record Tick(double value, String text) {}
