package rudra.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import rudra.job.Progress;

/** A sort of file that runs leave, and how it becomes text that every program can read. */
public interface ArtefactFormat {

    /** Whether an artefact of this name is of this sort. */
    boolean accepts(String name);

    /** What the artefact's text is called, such as {@code history-steps.csv}. */
    String csvName(String name);

    /**
     * Writes the artefact as CSV.
     *
     * @param name the artefact's name
     * @param file where it is, under whatever name
     * @param stream where to write
     * @throws IOException if the stream does not take it
     * @throws AnalysisException if the file cannot be read
     * @throws rudra.job.CancelledException if cancelled
     */
    void writeCsv(String name, Path file, OutputStream stream, Progress progress)
            throws IOException;
}
