package rudra.dataset.io;

import rudra.job.Progress;

/** Somebody who asks to stop as soon as the reading has begun. */
final class StoppedOnceBegun implements Progress {
    private volatile boolean isCancelled;

    @Override
    public void update(double fraction, String message) {
        if (message.startsWith("Reading")) {
            isCancelled = true;
        }
    }

    @Override
    public boolean isCancelled() {
        return isCancelled;
    }
}
