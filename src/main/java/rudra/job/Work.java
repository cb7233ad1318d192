package rudra.job;

/**
 * A piece of work with a result.
 *
 * @param <T> the type of the result
 */
@FunctionalInterface
public interface Work<T> {

    /**
     * Does the work.
     *
     * @param progress where to report to, and where to learn of a cancellation
     * @return the result
     * @throws Exception whatever went wrong; the job that ran the work then has failed with it
     */
    T run(Progress progress) throws Exception;
}
