package rudra.analysis;

import java.nio.file.Path;

/** Where a run leaves files besides its result; what is in it when the run ends is kept. */
public interface ArtefactFolder {

    /** A folder of the run's own, empty when it begins. Files only, no folders in it. */
    Path path();

    /**
     * Says that a file could not be left there: the run goes on, and its record tells why.
     *
     * @param reason what went wrong, such as a full disk
     */
    void missing(AnalysisException reason);
}
