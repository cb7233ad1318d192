package rudra.ui.network.raster;

/** Arithmetic on colours packed as 0xAARRGGBB. */
public final class Argb {

    private static final int EVEN_BYTES = 0x00FF00FF;
    private static final int HALVES = 0x00800080;

    private Argb() {}

    /** A straight colour with its channels multiplied by its alpha. */
    public static int premultiplied(int argb) {
        int alpha = argb >>> 24;
        return times(argb | 0xFF000000, alpha);
    }

    /** A premultiplied colour with its channels divided by its alpha; transparent is 0. */
    public static int straight(int premultiplied) {
        int alpha = premultiplied >>> 24;
        if (alpha == 0 || alpha == 255) {
            return premultiplied;
        }
        int red = Math.min(255, (channel(premultiplied, 16) * 255 + alpha / 2) / alpha);
        int green = Math.min(255, (channel(premultiplied, 8) * 255 + alpha / 2) / alpha);
        int blue = Math.min(255, (channel(premultiplied, 0) * 255 + alpha / 2) / alpha);
        return (alpha << 24) | (red << 16) | (green << 8) | blue;
    }

    /** A straight colour with its alpha multiplied by {@code factor}, in [0, 1]. */
    public static int faded(int argb, double factor) {
        int alpha = (int) Math.round((argb >>> 24) * Math.clamp(factor, 0.0, 1.0));
        return (alpha << 24) | (argb & 0xFFFFFF);
    }

    /**
     * The colour {@code share} of the way from one straight colour to another, channel by channel.
     */
    public static int between(int from, int to, double share) {
        int mixed = 0;
        for (int shift = 0; shift <= 24; shift += 8) {
            double value =
                    channel(from, shift) + share * (channel(to, shift) - channel(from, shift));
            mixed |= (int) Math.round(value) << shift;
        }
        return mixed;
    }

    /** One premultiplied colour laid over another (Porter and Duff's source-over). */
    public static int over(int above, int below) {
        return above + times(below, 255 - (above >>> 24));
    }

    /**
     * All four channels times {@code factor} ÷ 255, rounded; two channels in one multiplication.
     */
    static int times(int argb, int factor) {
        int even = (argb & EVEN_BYTES) * factor + HALVES;
        int odd = ((argb >>> 8) & EVEN_BYTES) * factor + HALVES;
        int evenShare = ((even + ((even >>> 8) & EVEN_BYTES)) >>> 8) & EVEN_BYTES;
        int oddShare = (odd + ((odd >>> 8) & EVEN_BYTES)) & ~EVEN_BYTES;
        return evenShare | oddShare;
    }

    static int channel(int argb, int shift) {
        return (argb >>> shift) & 0xFF;
    }
}
