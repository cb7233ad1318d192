package rudra.app;

import java.io.IOException;
import java.nio.file.Path;
import rudra.analysis.RunRecord;

/** Where runs are kept. */
public interface RunJournal {

    /** Notes that a run has begun, so that it is found even if the program ends before the run. */
    void begin(RunRecord running);

    /** Keeps a run that has ended; on return it is on the disk. */
    void finish(RunRecord ended);

    /**
     * Keeps a file that a run read, under its digest.
     *
     * @throws IOException if it cannot be copied
     */
    void keep(Path file, String sha256) throws IOException;

    /**
     * Keeps a result.
     *
     * @return the digest under which it is found again
     * @throws IOException if it cannot be written
     */
    String keep(byte[] content) throws IOException;
}
