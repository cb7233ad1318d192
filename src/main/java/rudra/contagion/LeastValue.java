package rudra.contagion;

import java.util.Optional;
import rudra.job.Progress;

/**
 * The least values that {@link LayeredClaims} allow: values rise round by round from what each has
 * if nobody pays anything. They differ from the greatest only where institutions owe to or own each
 * other wholly and nothing arrives from outside.
 */
final class LeastValue {
    private static final double ROUNDING = 1e-15;

    /** Looks at layers and claims before giving up, about a second's worth. */
    private static final long LOOKS_AT_MOST = 400_000_000L;

    private LeastValue() {}

    /** The values; empty if they rise too slowly to be found. O(claims) a round. */
    static Optional<double[]> of(LayeredClaims claims, Progress progress) {
        double[] value = claims.assets().clone();
        double least = ROUNDING * claims.scale();
        long round = claims.size() + (long) claims.width().length + claims.holder().length;
        for (long looks = 0; looks < LOOKS_AT_MOST; looks += round) {
            progress.checkCancelled();
            double[] next = claims.next(value);
            double change = 0;
            for (int i = 0; i < next.length; i++) {
                next[i] = Math.max(next[i], value[i]);
                change = Math.max(change, next[i] - value[i]);
            }
            value = next;
            if (change <= least) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
