package rudra.simulation;

import rudra.job.Progress;

/** A progress that gives work so many threads. */
public record Threads(int threads) implements Progress {

    @Override
    public void update(double fraction, String message) {
        // Nobody watches.
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
