package rudra.analysis;

import rudra.job.Progress;

/**
 * An analysis that leaves files besides its result, because they are too large to be part of it.
 *
 * <p>The result is the same with and without them and says by digest which values they hold: a
 * file's bytes may differ from run to run.
 *
 * @param <P> the parameters
 * @param <R> the result
 */
public interface ArtefactAnalysis<P extends Record, R extends Record> extends Analysis<P, R> {

    /**
     * Computes the result and leaves files.
     *
     * @param parameters checked parameters
     * @param inputs the declared inputs, read, and the seed
     * @param folder where to leave files; finished ones are kept of a failed or cancelled run too
     * @param progress where to report to; looked at for cancellation
     * @throws AnalysisException as {@link Analysis#run}
     * @throws rudra.job.CancelledException if the run was cancelled
     */
    R run(P parameters, Inputs inputs, ArtefactFolder folder, Progress progress);
}
