package rudra.analysis.picture;

import java.util.Locale;
import java.util.function.Function;

/**
 * A colour between two.
 *
 * @param from the colour at 0
 * @param to the colour at 1
 * @param share how far it is from the one to the other, 0 to 1
 */
public record Tint(Ink from, Ink to, double share) {
    private static final double GAMMA = 2.2;

    /**
     * The colour as SVG writes it. Channels are mixed as amounts of light, so that the middle is
     * neither darker nor greyer than both ends.
     *
     * @param colours the colour of each ink, such as {@code #1f6ea6}
     */
    public String of(Function<Ink, String> colours) {
        String low = colours.apply(from);
        String high = colours.apply(to);
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                mixed(low, high, 1),
                mixed(low, high, 3),
                mixed(low, high, 5));
    }

    private int mixed(String low, String high, int digit) {
        double a = Math.pow(channel(low, digit), GAMMA);
        double b = Math.pow(channel(high, digit), GAMMA);
        return (int) Math.round(Math.pow(a + Math.clamp(share, 0, 1) * (b - a), 1 / GAMMA));
    }

    private static int channel(String colour, int digit) {
        return Integer.parseInt(colour.substring(digit, digit + 2), 16);
    }
}
