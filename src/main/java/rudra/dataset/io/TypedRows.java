package rudra.dataset.io;

import java.util.Map;
import rudra.job.Progress;

/** The rows of a file whose cells know what they are. Can be read more than once. */
interface TypedRows {

    /** Takes rows, one after the other. */
    @FunctionalInterface
    interface Sink {
        /**
         * Takes a row.
         *
         * @param line where it stands in the file, counted from 1
         * @param cells its cells by column; missing ones are left out
         */
        void take(long line, Map<String, TypedCell> cells);
    }

    /**
     * Reads all rows.
     *
     * @throws rudra.analysis.AnalysisException of sort {@code INPUT} if the file cannot be read
     * @throws rudra.job.CancelledException if cancelled
     */
    void read(Sink sink, Progress progress);
}
