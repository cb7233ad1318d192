package rudra.job;

/** The progress of one part of a larger piece of work. */
record PartialProgress(Progress whole, double from, double to) implements Progress {

    @Override
    public void update(double fraction, String message) {
        double clamped = Math.max(0, Math.min(1, fraction));
        whole.update(from + clamped * (to - from), message);
    }

    @Override
    public void point(WatchedPoint point) {
        whole.point(point);
    }

    @Override
    public boolean isWatched() {
        return whole.isWatched();
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }

    @Override
    public int threads() {
        return whole.threads();
    }
}
