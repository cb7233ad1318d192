package rudra.job;

/** A progress without a listener; an enum so that there is exactly one. */
enum SilentProgress implements Progress {
    INSTANCE;

    @Override
    public void update(double fraction, String message) {
        // Nobody listens.
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
