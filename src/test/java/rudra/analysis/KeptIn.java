package rudra.analysis;

import java.nio.file.Path;

/** A folder of artefacts that must all be there: what cannot be kept fails the test. */
public record KeptIn(Path path) implements ArtefactFolder {
    @Override
    public void missing(AnalysisException reason) {
        throw reason;
    }
}
