package rudra.network.layout;

/**
 * The Equal Earth map projection of Šavrič, Patterson and Jenny ("The Equal Earth map projection",
 * International Journal of Geographical Information Science 33(3), 2018): equal-area, with straight
 * parallels. Angles in degrees, lengths in radii of the globe, north up (positive).
 */
final class EqualEarth {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double HALF_ROOT_OF_3 = Math.sqrt(3) / 2;

    private EqualEarth() {}

    static double x(double latitude, double longitude) {
        double t = parametric(latitude);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double slope = A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2);
        return Math.toRadians(longitude) * Math.cos(t) / (HALF_ROOT_OF_3 * slope);
    }

    static double y(double latitude) {
        double t = parametric(latitude);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        return t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
    }

    private static double parametric(double latitude) {
        return Math.asin(HALF_ROOT_OF_3 * Math.sin(Math.toRadians(latitude)));
    }
}
