package rudra.job;

/** The progress of one part of a larger piece of work. */
record PartialProgress(Progress whole, double from, double to) implements InnerProgress {

    @Override
    public void update(double fraction, String message) {
        double clamped = Math.max(0, Math.min(1, fraction));
        whole.update(from + clamped * (to - from), message);
    }
}
