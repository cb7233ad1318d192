package rudra.ui.network.style;

import java.util.List;

/**
 * The colours of a drawing's nodes and edges in one theme, ARGB: painters work on pixels and away
 * from the style sheet, whose series these repeat.
 *
 * @param series for categories, in their order
 * @param rest for the categories beyond the series
 * @param missing for institutions of which the value is not known
 * @param alarm for negative equity
 * @param ramp from low to high values, at equal steps
 * @param edge mixed into the colour of edges
 */
public record NodeColours(
        List<Integer> series, int rest, int missing, int alarm, List<Integer> ramp, int edge) {

    /** Copies the lists. */
    public NodeColours {
        series = List.copyOf(series);
        ramp = List.copyOf(ramp);
    }

    /** For a light theme. */
    public static NodeColours light() {
        return new NodeColours(
                List.of(
                        0xFF1F6EA6,
                        0xFFC9622B,
                        0xFF3D8B5F,
                        0xFF8457A8,
                        0xFFA8862C,
                        0xFFB8476B,
                        0xFF2B9BA6,
                        0xFF7A5C45,
                        0xFF5566C4),
                0xFF8A94A3,
                0xFFB9C1CB,
                0xFFC6362D,
                List.of(0xFFCBE1F0, 0xFF8CBEDE, 0xFF4993C2, 0xFF1F6499, 0xFF0C3458),
                0xFF6B7685);
    }

    /** For a dark theme. */
    public static NodeColours dark() {
        return new NodeColours(
                List.of(
                        0xFF5AA9DC,
                        0xFFE58A52,
                        0xFF63B586,
                        0xFFB28AD6,
                        0xFFD1B04F,
                        0xFFE0789A,
                        0xFF4FC4CF,
                        0xFFB99479,
                        0xFF8C9BEF),
                0xFF74808F,
                0xFF4C5663,
                0xFFFF6B60,
                List.of(0xFF274A63, 0xFF2F719C, 0xFF52A3D6, 0xFF98CFF2, 0xFFE4F4FF),
                0xFF8793A3);
    }

    /** The colour at a share of the way from low to high. */
    int ramp(double share) {
        double place = Math.clamp(share, 0, 1) * (ramp.size() - 1);
        int lower = Math.min((int) place, ramp.size() - 2);
        return mixed(ramp.get(lower), ramp.get(lower + 1), place - lower);
    }

    /** A colour between two, channel by channel. */
    static int mixed(int one, int other, double share) {
        int result = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            double a = one >>> shift & 0xFF;
            double b = other >>> shift & 0xFF;
            result |= (int) Math.round(a + share * (b - a)) << shift;
        }
        return result;
    }

    /** The same colour, opaque to a share. */
    static int faded(int colour, double opacity) {
        return (int) Math.round(opacity * 255) << 24 | (colour & 0xFFFFFF);
    }
}
