package rudra.ui.network.raster;

/**
 * The colours and habits of a drawing that belong to the theme and not to the data. All colours are
 * ARGB.
 *
 * @param background behind everything
 * @param selection the ring around selected nodes and the glow behind it
 * @param label of nodes
 * @param curvature how far edges bow, as a share of their length, clockwise from source to target;
 *     0 is straight
 * @param taper how much thinner an edge ends than it begins, from 0, not at all, to 1, in a point
 */
public record Look(int background, int selection, int label, double curvature, double taper) {

    /** For a light theme. */
    public static Look light() {
        return new Look(0xFFFBFBFD, 0xFFD9480F, 0xFF1F2933, 0.12, 0.65);
    }

    /** For a dark theme. */
    public static Look dark() {
        return new Look(0xFF14181F, 0xFFFFB454, 0xFFE4E9F0, 0.12, 0.65);
    }
}
