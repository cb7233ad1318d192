package rudra.ui.network.raster;

/**
 * What a colour adds to an {@link InkLayer} at every coverage, kept for the colours used last.
 * Lines come in few colours, and a table takes longer to make than a short line to draw.
 */
final class InkTables {

    private static final int SLOTS = 128;
    private static final int GOLDEN = 0x9E3779B9;

    private final long[][] table = new long[SLOTS][];
    private final int[] colour = new int[SLOTS];

    long[] of(int argb) {
        int slot = (argb * GOLDEN) >>> 25;
        if (table[slot] == null) {
            table[slot] = new long[256];
            fill(slot, argb);
        } else if (colour[slot] != argb) {
            fill(slot, argb);
        }
        return table[slot];
    }

    private void fill(int slot, int argb) {
        InkLayer.increments(argb, table[slot]);
        colour[slot] = argb;
    }
}
