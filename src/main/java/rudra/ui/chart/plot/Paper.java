package rudra.ui.chart.plot;

import java.util.List;

/**
 * The colours of a theme. Smile draws in black on white whatever it is told: what it drew is
 * carried over to the theme pixel by pixel, white to the ground and black to the ink, and what is
 * coloured keeps its colour. Colours that the theme names are first taken the way back, so that
 * they arrive as they are.
 *
 * @param ground the background as 0xRRGGBB
 * @param ink words and lines as 0xRRGGBB
 * @param series the colours of groups as 0xRRGGBB, one at least
 */
public record Paper(int ground, int ink, List<Integer> series) {
    private static final int WHITE = 255;
    private static final int OPAQUE = 0xFF000000;

    /** Copies the list. */
    public Paper {
        series = List.copyOf(series);
    }

    /** The colour of a group. */
    int ofGroup(int group) {
        return series.get(group % series.size());
    }

    /** A colour between the ground and another, as it is to be seen. */
    int between(int colour, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double from = channel(ground, shift);
            mixed |= (int) Math.round(from + share * (channel(colour, shift) - from)) << shift;
        }
        return mixed;
    }

    /** A pixel as Smile drew it, as it is to be seen. */
    int seen(int drawn) {
        double light = light(drawn);
        int seen = OPAQUE;
        for (int shift = 0; shift <= 16; shift += 8) {
            double grey =
                    channel(ground, shift)
                            + (channel(ink, shift) - channel(ground, shift)) * (1 - light / WHITE);
            seen |= clamped(grey + channel(drawn, shift) - light) << shift;
        }
        return seen;
    }

    /** What has to be drawn for a colour to be seen, as nearly as can be. */
    int drawn(int seen) {
        double light = light(seen);
        double share = (light - light(ground)) / (light(ink) - light(ground));
        int drawn = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            double grey = WHITE * (1 - Math.clamp(share, 0, 1));
            drawn |= clamped(grey + channel(seen, shift) - light) << shift;
        }
        return drawn;
    }

    private static double light(int rgb) {
        int red = channel(rgb, 16);
        int green = channel(rgb, 8);
        int blue = channel(rgb, 0);
        return (Math.max(red, Math.max(green, blue)) + Math.min(red, Math.min(green, blue))) / 2.0;
    }

    private static int channel(int rgb, int shift) {
        return rgb >> shift & WHITE;
    }

    private static int clamped(double value) {
        return Math.clamp(Math.round(value), 0, WHITE);
    }
}
