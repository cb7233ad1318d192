package rudra.contagion.trail;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Keeps what an engine tells and makes a trail of it. Not thread-safe.
 *
 * <p>Memory is bounded: once a number of amounts has been kept, whatever comes in later rounds is
 * added up by bearer, channel and source and stands in the first of these rounds.
 */
public final class TrailRecorder implements LossRecorder {
    private static final int KEPT_AT_MOST = 4_000_000;

    private final int size;
    private final int keptAtMost;
    private final LossColumns kept = new LossColumns(256);
    private int lastRound;
    private Optional<MergedLosses> merged = Optional.empty();
    private int mergedFrom;

    /** For a network of n institutions. */
    public TrailRecorder(int size) {
        this(size, KEPT_AT_MOST);
    }

    /** Rounds that begin after this many amounts are merged. */
    TrailRecorder(int size, int keptAtMost) {
        this.size = size;
        this.keptAtMost = keptAtMost;
    }

    @Override
    public boolean isRecording() {
        return true;
    }

    @Override
    public void add(int round, int bearer, Channel channel, int source, double amount) {
        if (amount == 0) {
            return;
        }
        if (merged.isEmpty() && kept.count >= keptAtMost && round > lastRound) {
            mergedFrom = round;
            merged = Optional.of(new MergedLosses(round));
        }
        lastRound = Math.max(lastRound, round);
        if (merged.isPresent() && round >= mergedFrom) {
            merged.get().add(bearer, channel, source, amount);
        } else {
            kept.add(round, bearer, channel, source, amount);
        }
    }

    /**
     * Makes the trail; the recorder is not to be used afterwards. O(amounts).
     *
     * @param losses the loss of each institution that its amounts shall add up to; length n
     */
    public LossTrail trail(double[] losses) {
        merged.ifPresent(rest -> rest.addTo(kept));
        LossColumns closed = new TrailClosing(kept, losses).closed();
        return new LossTrail(
                size,
                closed,
                merged.isPresent() ? OptionalInt.of(mergedFrom) : OptionalInt.empty());
    }
}
