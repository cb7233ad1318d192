package rudra.ui.learning.board;

import java.util.Locale;

/** Numbers of a comparison as its tables write them. */
final class Texts {
    private static final String NONE = "—";
    private static final double SECOND = 1e3;
    private static final double TEN_SECONDS = 1e4;
    private static final double KILO = 1e3;

    private Texts() {}

    /** Three decimals, as metrics need. */
    static String metric(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : NONE;
    }

    /** A mean with half its interval. */
    static String estimate(Estimate estimate) {
        double half = (estimate.high() - estimate.low()) / 2;
        return Double.isFinite(half)
                ? metric(estimate.mean()) + " ± " + metric(half)
                : metric(estimate.mean());
    }

    /** With its sign. */
    static String difference(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%+.3f", value) : NONE;
    }

    /** A p-value; the very small ones by their bound. */
    static String pValue(double value) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        return value < 0.001 ? "< 0.001" : metric(value);
    }

    /** A figure by the ending of its key: a time, a size, or a plain number. */
    static String figure(String key, double value) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        if (key.endsWith("Millis")) {
            return time(value);
        }
        return key.toLowerCase(Locale.ROOT).endsWith("bytes") ? size(value) : metric(value);
    }

    private static String time(double millis) {
        if (millis < SECOND) {
            return String.format(Locale.ROOT, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
        }
        return String.format(Locale.ROOT, millis < TEN_SECONDS ? "%.1f s" : "%.0f s", millis / 1e3);
    }

    private static String size(double bytes) {
        if (bytes < KILO) {
            return String.format(Locale.ROOT, "%.0f B", bytes);
        }
        return bytes < KILO * KILO
                ? String.format(Locale.ROOT, "%.0f kB", bytes / KILO)
                : String.format(Locale.ROOT, "%.1f MB", bytes / KILO / KILO);
    }
}
