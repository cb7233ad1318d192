package rudra.network.layout;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import rudra.job.Progress;

/**
 * Places nodes by latitude and longitude on an equal-area map ({@link EqualEarth}), lengths in
 * radii of the globe. Nodes at one place are set closely around it; nodes whose place is not known
 * stand in rows below the map.
 */
public final class GeographicLayout implements Layout {

    /**
     * About 60 km: keeps institutions of one city visible one by one, and cities of one country
     * near each other.
     */
    private static final float SMALLEST_DISTANCE = 0.01f;

    private final double[] latitude;
    private final double[] longitude;

    /**
     * Takes copies of the coordinates.
     *
     * @param latitude degrees north, in [−90, 90]; anything else, such as NaN, means that the place
     *     is not known
     * @param longitude degrees east, in [−180, 360], likewise
     * @throws IllegalArgumentException if there are not as many latitudes as longitudes
     */
    public GeographicLayout(double[] latitude, double[] longitude) {
        if (latitude.length != longitude.length) {
            throw new IllegalArgumentException(
                    latitude.length + " latitudes, " + longitude.length + " longitudes");
        }
        this.latitude = latitude.clone();
        this.longitude = longitude.clone();
    }

    /**
     * Places the nodes.
     *
     * @throws IllegalArgumentException if the graph has not as many nodes as there are coordinates
     */
    @Override
    public Positions place(LayoutGraph graph, Progress progress, Consumer<Positions> onStep) {
        if (graph.nodes() != latitude.length) {
            throw new IllegalArgumentException(
                    graph.nodes() + " nodes, " + latitude.length + " coordinates");
        }
        int[] known = IntStream.range(0, latitude.length).filter(this::isKnown).toArray();
        int[] unknown = IntStream.range(0, latitude.length).filter(i -> !isKnown(i)).toArray();
        float[] x = new float[known.length];
        float[] y = new float[known.length];
        for (int k = 0; k < known.length; k++) {
            double east = Math.IEEEremainder(longitude[known[k]], 360);
            x[k] = (float) EqualEarth.x(latitude[known[k]], east);
            y[k] = (float) -EqualEarth.y(latitude[known[k]]);
        }
        Positions spread = Separation.spread(new Positions(x, y), SMALLEST_DISTANCE);
        return new LinkedPart(known, unknown, graph).withIsolated(spread);
    }

    private boolean isKnown(int i) {
        return Math.abs(latitude[i]) <= 90 && longitude[i] >= -180 && longitude[i] <= 360;
    }
}
