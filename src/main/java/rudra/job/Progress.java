package rudra.job;

import java.util.List;

/**
 * What a piece of work tells the outside about how far it has come, and what the outside tells the
 * work about going on.
 *
 * <p>Implementations are thread-safe; work may report from any thread. Loops of our own call {@link
 * #checkCancelled()} often enough to stop within 200 ms.
 */
public interface Progress {

    /**
     * Reports how far the work has come.
     *
     * @param fraction the share of the work that is done, in [0, 1]; values outside are clamped and
     *     not-a-number means that the share is not known
     * @param message what is being done now, a short phrase for people
     */
    void update(double fraction, String message);

    /**
     * Reports a point of a line that people may watch. Nobody need listen, and what the work finds
     * does not depend on it.
     */
    default void point(WatchedPoint point) {}

    /** Whether somebody listens to points: what is only to be shown need not be measured else. */
    default boolean isWatched() {
        return false;
    }

    /** Whether somebody asked the work to stop. */
    boolean isCancelled();

    /**
     * On how many threads the work may compute at once. What comes out does not depend on it: the
     * command line gives all of the machine's cores, the desktop keeps one for the screen.
     */
    default int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * Stops the work where somebody asked for it.
     *
     * @throws CancelledException if the work was cancelled
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }

    /**
     * A progress for one part of this work: its 0…1 becomes {@code from…to} here.
     *
     * @param from where the part begins, in [0, 1]
     * @param to where the part ends, in [from, 1]
     */
    default Progress part(double from, double to) {
        return new PartialProgress(this, from, to);
    }

    /**
     * For one of many pieces done at once: cancelled with this, its own steps told to nobody, on
     * one thread.
     *
     * @param name what the lines of the piece stand under, the widest first
     */
    default Progress ofOnePiece(String... name) {
        return new PieceProgress(this, List.of(name));
    }

    /** A progress that nobody watches and nobody cancels. */
    static Progress none() {
        return SilentProgress.INSTANCE;
    }
}
