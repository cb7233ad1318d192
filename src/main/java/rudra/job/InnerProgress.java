package rudra.job;

/** A progress within another one, to which everything is passed on that is not said otherwise. */
public interface InnerProgress extends Progress {

    /** The progress that it is within. */
    Progress whole();

    @Override
    default void update(double fraction, String message) {
        whole().update(fraction, message);
    }

    @Override
    default void point(WatchedPoint point) {
        whole().point(point);
    }

    @Override
    default boolean isWatched() {
        return whole().isWatched();
    }

    @Override
    default boolean isCancelled() {
        return whole().isCancelled();
    }

    @Override
    default int threads() {
        return whole().threads();
    }
}
