package rudra.analysis;

import rudra.job.Progress;

/**
 * Reads a value of one kind from files.
 *
 * @param <T> the type of the value
 */
@FunctionalInterface
public interface InputReader<T> {

    /**
     * Reads a value.
     *
     * @param source where from, and how
     * @param progress where to report to; looked at for cancellation
     * @throws AnalysisException of sort {@code INPUT} with file, line and field if the file cannot
     *     be used, of sort {@code USAGE} if an option is wrong
     */
    ReadInput<T> read(InputSource source, Progress progress);
}
