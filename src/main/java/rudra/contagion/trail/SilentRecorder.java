package rudra.contagion.trail;

/** Hears nothing. */
enum SilentRecorder implements LossRecorder {
    INSTANCE;

    @Override
    public boolean isRecording() {
        return false;
    }

    @Override
    public void add(int round, int bearer, Channel channel, int source, double amount) {
        // Nobody listens.
    }
}
