package rudra.ui.network.raster;

import java.util.Arrays;

/**
 * Gathers translucent lines without an order among them. Every pixel adds up optical depth, −ln(1 −
 * opacity), and its colour; at the end opacity is 1 − exp(−depth), which is what laying the lines
 * over each other one by one would give, and colour is the mean by depth. A hundred thousand faint
 * lines keep their shades here, where repeated rounding to eight bits would not.
 *
 * <p>A pixel is one {@code long} of four lanes of 16 bits (depth, red, green, blue), so that a line
 * costs one addition a pixel. A pixel whose depth reaches half of its lane is opaque and takes no
 * more, hence lanes never overflow.
 */
final class InkLayer {

    /** Units of depth: opacity 0.0002 is one unit, and a full lane half is opacity 0.9986. */
    private static final double UNITS = 5000;

    private static final int OPAQUE = 1 << 15;
    private static final int OPACITIES = 1 << 15;
    private static final int[] DEPTH_OF_OPACITY = depthsOfOpacities();
    private static final int[] ALPHA_OF_DEPTH = alphasOfDepths();

    private final int width;
    private final int height;
    private final long[] ink;
    private final InkTables tables = new InkTables();
    private long[] increments = tables.of(0);

    InkLayer(int width, int height) {
        this.width = width;
        this.height = height;
        ink = new long[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Chooses the straight ARGB colour of what is added from now on. */
    void colour(int argb) {
        increments = tables.of(argb);
    }

    /** Adds the chosen colour to a pixel that is covered by {@code coverage} ÷ 255. */
    void add(int index, int coverage) {
        long before = ink[index];
        if (before >= 0) {
            ink[index] = before + increments[coverage];
        }
    }

    /** Lays what was gathered over the image, and forgets it. */
    void flushTo(Raster raster) {
        int[] pixels = raster.pixels();
        for (int k = 0; k < ink.length; k++) {
            if (ink[k] != 0) {
                int source = premultiplied(ink[k]);
                pixels[k] = Argb.over(source, pixels[k]);
            }
        }
        clear();
    }

    /** Forgets what was gathered. */
    void clear() {
        Arrays.fill(ink, 0);
    }

    private static int premultiplied(long lanes) {
        int depth = (int) (lanes >>> 48);
        int alpha = ALPHA_OF_DEPTH[depth >> 3];
        float scale = (float) alpha / depth;
        return (alpha << 24)
                | (channel(lanes >>> 32, scale, alpha) << 16)
                | (channel(lanes >>> 16, scale, alpha) << 8)
                | channel(lanes, scale, alpha);
    }

    /** Rounding of faint colours must not make a channel larger than alpha. */
    private static int channel(long lane, float scale, int alpha) {
        return Math.min(alpha, (int) ((lane & 0xFFFF) * scale + 0.5f));
    }

    /** What a colour adds at each coverage from 0 to 255. */
    static void increments(int argb, long[] into) {
        double alpha = Argb.channel(argb, 24) / 255.0;
        for (int coverage = 0; coverage < 256; coverage++) {
            int depth = DEPTH_OF_OPACITY[(int) Math.round(alpha * coverage / 255 * OPACITIES)];
            into[coverage] =
                    ((long) depth << 48)
                            | (lane(depth, argb, 16) << 32)
                            | (lane(depth, argb, 8) << 16)
                            | lane(depth, argb, 0);
        }
    }

    private static long lane(int depth, int argb, int shift) {
        return ((long) depth * Argb.channel(argb, shift) + 127) / 255;
    }

    private static int[] depthsOfOpacities() {
        int[] depths = new int[OPACITIES + 1];
        for (int k = 0; k <= OPACITIES; k++) {
            double depth = -Math.log(1 - (double) k / OPACITIES) * UNITS;
            depths[k] = (int) Math.min(OPAQUE - 1, Math.round(depth));
        }
        return depths;
    }

    private static int[] alphasOfDepths() {
        int[] alphas = new int[(2 * OPAQUE) >> 3];
        for (int k = 0; k < alphas.length; k++) {
            alphas[k] =
                    k >= (OPAQUE - 1) >> 3
                            ? 255
                            : (int) Math.round(255 * (1 - Math.exp(-(8 * k + 4) / UNITS)));
        }
        return alphas;
    }
}
