package rudra.job;

/** The progress of one of many pieces that are done at once; the whole counts them. */
record PieceProgress(Progress whole) implements Progress {

    @Override
    public void update(double fraction, String message) {
        // The whole counts pieces, not their parts.
    }

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }

    @Override
    public int threads() {
        return 1;
    }
}
