package rudra.app;

import java.nio.file.Path;
import rudra.analysis.AnalysisException;
import rudra.analysis.RunRecord;

/** Where runs are kept. */
public interface RunJournal {

    /**
     * Notes that a run has begun, so that it is found even if the program ends before the run.
     *
     * @throws AnalysisException if it cannot be noted
     */
    void begin(RunRecord running);

    /**
     * Keeps a run that has ended; on return it is on the disk.
     *
     * @throws AnalysisException if it cannot be kept
     */
    void finish(RunRecord ended);

    /**
     * Keeps a file that a run read.
     *
     * @return the SHA-256 of what was kept
     * @throws AnalysisException if it cannot be kept
     */
    String keep(Path file);

    /**
     * Keeps a result.
     *
     * @return the SHA-256 under which it is found again
     * @throws AnalysisException if it cannot be kept
     */
    String keep(byte[] content);

    /**
     * An empty folder for the files that a run leaves besides its result.
     *
     * @throws AnalysisException if it cannot be made
     */
    Path newFolder();

    /**
     * Keeps a file from a folder of {@link #newFolder}.
     *
     * @return the file as it is kept, and where it is now
     * @throws AnalysisException if it cannot be kept
     */
    KeptArtefact keepArtefact(Path file);

    /** Keeps nothing: for a program that has no workspace. */
    static RunJournal nowhere() {
        return new Nowhere();
    }
}
